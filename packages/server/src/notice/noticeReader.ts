import type { Atlas } from '../atlas/atlas.ts'
import type { History } from '../log/history.ts'
import { rightsOf } from '../rights/rights.ts'
import type { Viewer } from '../rights/viewer.ts'
import { type Found, noticesIn, toldOf } from './noticesFound.ts'

/** Seldom needed: so many changes are looked through for one answer, and whoever asks goes on from there. */
const mostLookedAt = 20_000
const perPage = 1000

/** From what somebody is told. */
export interface NoticeSource {
  atlas: Atlas
  changes: { log: Pick<History, 'latestOfConcepts'> }
  viewer: Viewer
}

/** Where reading stands: before this change. */
export type Place = readonly [revision: number, seq: number]

/** Behind every revision that there can be. */
export const newest: Place = [2 ** 31 - 1, 0]

/** What somebody is told of before a place and after a revision, the latest first, and where to go on; null when there is no more. */
export const noticesBefore = async (
  { atlas, changes: { log }, viewer }: NoticeSource,
  before: Place,
  atMost: number,
  until = 0,
): Promise<{ notices: Found[]; end: Place | null }> => {
  const account = viewer.account?.id
  if (account === undefined) return { notices: [], end: null }
  const rights = rightsOf(atlas, viewer)
  const notices: Found[] = []
  let place = before
  for (let lookedAt = 0; lookedAt < mostLookedAt; lookedAt += perPage) {
    const read = await log.latestOfConcepts(toldOf, place, perPage)
    const all = read.length < perPage
    // A revision is told as a whole: one that the page cuts is read again from its beginning, unless it is larger than a page.
    const whole = all ? read : read.filter(({ revision }) => revision !== read.at(-1)!.revision)
    const taken = whole.length > 0 ? whole : read
    notices.push(...noticesIn(atlas, rights, account, taken).filter(({ revision }) => revision > until))
    const last = taken.at(-1)
    if (all || !last || last.revision <= until) return cut(notices, atMost, null)
    place = [last.revision, last.seq]
    if (notices.length >= atMost) return cut(notices, atMost, place)
  }
  return cut(notices, atMost, place)
}

/** Ends with a whole revision, so that what it tells of several networks stays together; the first is given even if it is more than asked for. */
const cut = (notices: Found[], atMost: number, end: Place | null): { notices: Found[]; end: Place | null } => {
  if (notices.length <= atMost) return { notices, end }
  const next = notices[atMost]!.revision
  const before = notices.filter(({ revision }) => revision > next)
  const kept = before.length > 0 ? before : notices.filter(({ revision }) => revision === next)
  return { notices: kept, end: [kept.at(-1)!.revision, 0] }
}
