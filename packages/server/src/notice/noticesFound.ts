import type { Atlas } from '../atlas/atlas.ts'
import type { Row } from '../fact/concepts.ts'
import type { DatedChange } from '../log/changeLog.ts'
import { actorOf } from '../mutation/index.ts'
import { mayDecideProposal } from '../proposal/proposal.policy.ts'
import { readerOf } from '../rights/reader.ts'
import type { Rights } from '../rights/rights.ts'

export type NoticeKind = 'MENTIONED' | 'ANSWERED' | 'ASSIGNED' | 'DECIDED' | 'PROPOSED' | 'GAPS_OPENED' | 'GAPS_CLOSED'

/** Something of which somebody is told, as the log has it. */
export interface Found {
  kind: NoticeKind
  revision: number
  at: string
  actor: string
  /** Id of the fact that it is about. */
  fact: number
  /** How many gaps opened or closed; 1 otherwise. */
  count: number
}

/** The concepts of which somebody is told at all. */
export const toldOf = ['gap', 'comment', 'proposal'] as const

/**
 * What of some changes somebody is told: what others do that concerns her. Changes come with the latest first, whole revisions at a time;
 * gaps that opened in one revision are told as one for each network.
 */
export const noticesIn = (atlas: Atlas, rights: Rights, account: string, changes: readonly DatedChange[]): Found[] => {
  const found: Found[] = []
  const ofNetworks = new Map<string, Found>()
  for (const change of changes) {
    if (change.actor === actorOf(account)) continue
    const kind = kindOf(atlas, rights, account, change)
    if (kind === null) continue
    const { revision, at, actor, fact } = change
    const notice = { kind, revision, at, actor, fact, count: 1 }
    const network = kind === 'GAPS_OPENED' || kind === 'GAPS_CLOSED' ? (change.after as Row<'gap'> | null)?.network : null
    if (network == null) {
      found.push(notice)
      continue
    }
    const place = `${revision} ${kind} ${network}`
    const known = ofNetworks.get(place)
    if (known) {
      known.count++
      known.fact = network
    } else {
      ofNetworks.set(place, notice)
      found.push(notice)
    }
  }
  return found
}

const kindOf = (atlas: Atlas, rights: Rights, account: string, { concept, before, after, command }: DatedChange): NoticeKind | null => {
  if (after === null) return null
  if (concept === 'comment') return kindOfComment(atlas, account, before as never, after as never)
  if (concept === 'proposal') return kindOfProposal(atlas, rights, account, before as never, after as never)
  const [was, is] = [before as Row<'gap'> | null, after as unknown as Row<'gap'>]
  if (is.assignee === account && was?.assignee !== account) return 'ASSIGNED'
  if (!rights.coordinatedNetworks.has(is.network ?? 0)) return null
  return command === 'openGaps' ? 'GAPS_OPENED' : command === 'closeGaps' ? 'GAPS_CLOSED' : null
}

const kindOfComment = (atlas: Atlas, account: string, was: Row<'comment'> | null, is: Row<'comment'>): NoticeKind | null => {
  if (is.mentions.includes(account) && !was?.mentions.includes(account)) return 'MENTIONED'
  if (was !== null || is.thread === null) return null
  const { comment } = atlas.tables
  const said = [atlas.rowOf(is.thread), ...comment.referring('thread', is.thread)]
  return said.some((row) => row >= 0 && comment.columns.author.at(row) === account && comment.id.at(row)! < is.id) ? 'ANSWERED' : null
}

const kindOfProposal = (
  atlas: Atlas,
  rights: Rights,
  account: string,
  was: Row<'proposal'> | null,
  is: Row<'proposal'>,
): NoticeKind | null => {
  if (was === null) return mayDecideProposal(rights, readerOf(atlas), { ...is, outcome: null }) ? 'PROPOSED' : null
  return was.outcome === null && is.outcome !== null && is.author === account ? 'DECIDED' : null
}
