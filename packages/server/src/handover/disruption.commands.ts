import type { Day, Disruption } from '@geflecht/domain'
import { addFact, restOn } from '../log/addFact.ts'
import type { Draft } from '../log/draft.ts'
import { idOf } from '../log/lookup.ts'
import { Refused } from '../log/refusal.ts'

/** Reports that a hand-over or a cooperation is disturbed; never about a case. */
export const reportDisruption = (draft: Draft, disruption: Disruption) => addFact(draft, 'disruption', disruption)

/** Says that somebody works on a disruption since a day. */
export const takeUpDisruption = (draft: Draft, { key, since }: { key: string; since: Day }) =>
  draft.amend('disruption', idOf(draft, 'disruption', key), { inWorkSince: since })

/** Says that a disruption was solved on a day. */
export const solveDisruption = (draft: Draft, { key, day }: { key: string; day: Day }) =>
  draft.amend('disruption', idOf(draft, 'disruption', key), { solvedOn: day })

/** Takes back a report that was made by mistake, as long as nobody works on it; only the log still knows it. */
export const withdrawReport = (draft: Draft, { key }: { key: string }) => {
  const id = idOf(draft, 'disruption', key)
  const { inWorkSince, solvedOn } = draft.get('disruption', id)!
  if (inWorkSince !== null || solvedOn !== null)
    throw Refused.because(key, {
      en: 'Somebody has worked on it already; say that it is solved instead.',
      de: 'An dieser Störung wurde bereits gearbeitet. Melden Sie sie stattdessen als behoben.',
    })
  restOn(draft, key, id, [])
  draft.remove('disruption', id)
}
