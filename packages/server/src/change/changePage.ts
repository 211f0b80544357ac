import { badInput } from '../graphql/fault.ts'
import { byParts, placeOf } from '../graphql/page.ts'
import type { ChangeReader } from './changeReader.ts'
import type { Telling } from './telling.ts'
import type { FoldedChange, FoldedRevision } from './fold.ts'

/** A change with the revision that it belongs to. */
export interface ToldChange {
  revision: FoldedRevision
  change: FoldedChange
  /** Whether nothing of its revision follows it. */
  completes: boolean
}

/** Where reading stands: behind this change, or behind everything of a revision. */
type Place = readonly [revision: number, seq: number, ofWhole: number]

export interface ChangePage {
  changes: readonly ToldChange[]
  /** From here the next page goes on: the last change given, or behind what was looked at in vain; null when there was nothing. */
  end: Place | null
  /** Everything up to this revision has been given. */
  revision: number
  more: boolean
}

export interface ChangeQuestion {
  since: number
  /** Id of the network that the changes concern, or null for all. */
  network: number | null
  first: number
  after: string | null
  /** What the one who asks may be told. */
  tells: Telling
}

/** Seldom needed: so many changes are looked through for one answer, and whoever asks goes on from there. */
const mostLookedAt = 20_000

/** Behind all changes of a revision. */
const endOf = (revision: number): Place => [revision, Number.MAX_SAFE_INTEGER, 1]
const order = byParts<Place>((place) => place)

export const cursorOfPlace = (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64url')
export const placeOfChange = ({ revision, change }: ToldChange): Place => [revision.number, ...change.place]

const startOf = ({ since, after }: ChangeQuestion): Place => {
  if (after === null) return endOf(since)
  const place = placeOf(after, 'after')
  if (place.length !== 3 || !place.every((part) => Number.isSafeInteger(part)))
    throw badInput('after is no cursor of changes.', 'Take it from an edge or from the pageInfo of an earlier answer.', {
      argument: 'after',
    })
  return order.compare(place, endOf(since)) > 0 ? (place as unknown as Place) : endOf(since)
}

/** Changes of one revision, each knowing whether it is the last. */
export const toldOf = (revision: FoldedRevision, changes: readonly FoldedChange[]): ToldChange[] =>
  changes.map((change, n) => ({ revision, change, completes: n === changes.length - 1 }))

/** A full page ends with a whole revision; only one that is larger than a page is divided. */
const cutBefore = (revision: number, changes: readonly ToldChange[]): ChangePage => {
  const whole = changes.filter((told) => told.revision.number < revision)
  const kept = whole.length > 0 ? whole : changes
  return { changes: kept, end: placeOfChange(kept.at(-1)!), revision: revision - 1, more: true }
}

/** The next changes after a place, up to the Atlas's revision as it is when the reading begins. */
export const changesAfter = async (reader: ChangeReader, question: ChangeQuestion): Promise<ChangePage> => {
  const until = reader.atlas.revision
  const start = startOf(question)
  const changes: ToldChange[] = []
  let [lookedAt, last] = [0, start[0]]
  const begun = start[1] < Number.MAX_SAFE_INTEGER
  for await (const revision of reader.revisions(Math.max(1, begun ? last : last + 1), until)) {
    const behind =
      revision.number === start[0] ? revision.changes.filter(({ place }) => order.compare([start[0], ...place], start) > 0) : null
    const room = question.first - changes.length + 1
    for (const told of toldOf(revision, await reader.concerning(behind ?? revision.changes, question, room))) {
      if (changes.length === question.first) return cutBefore(revision.number, changes)
      changes.push(told)
    }
    last = revision.number
    lookedAt += revision.changes.length + 1
    if (lookedAt >= mostLookedAt && last < until) return { changes, end: endOf(last), revision: last, more: true }
  }
  return { changes, end: changes.length > 0 ? placeOfChange(changes.at(-1)!) : null, revision: until, more: false }
}
