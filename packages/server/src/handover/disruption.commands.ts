import type { Day, Disruption } from '@geflecht/domain'
import { addFact } from '../log/addFact.ts'
import type { Draft } from '../log/draft.ts'
import { idOf } from '../log/lookup.ts'

/** Reports that a hand-over or a cooperation is disturbed; never about a case. */
export const reportDisruption = (draft: Draft, disruption: Disruption) => addFact(draft, 'disruption', disruption)

/** Says that somebody works on a disruption since a day. */
export const takeUpDisruption = (draft: Draft, { key, since }: { key: string; since: Day }) =>
  draft.amend('disruption', idOf(draft, 'disruption', key), { inWorkSince: since })

/** Says that a disruption was solved on a day. */
export const solveDisruption = (draft: Draft, { key, day }: { key: string; day: Day }) =>
  draft.amend('disruption', idOf(draft, 'disruption', key), { solvedOn: day })
