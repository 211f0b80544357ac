import type { Day, DisruptionKind } from '@geflecht/domain'
import type { Draft } from '../log/draft.ts'
import { Refused } from '../log/refusal.ts'
import { entered, newKey } from '../mutation/index.ts'
import type { Rights } from '../rights/rights.ts'
import { reportDisruption } from './disruption.commands.ts'

/** A disruption that is reported; ids of what it disturbs and of who reports it. */
export interface Reported {
  kind: DisruptionKind
  handover: number | null
  cooperation: number | null
  reportedBy: number | null
  reportedOn: Day
  severity: number
  note: string | null
}

/** Reports a disruption under a new key, in which nothing of its words stands. Gives its id. */
export const reportNewDisruption = (draft: Draft, rights: Rights, reported: Reported): number => {
  const keyOf = (id: number | null) => (id === null ? null : draft.fact(id)!.key)
  const { handover, cooperation, reportedOn } = reported
  const about = reported.reportedBy ?? networkOf(draft, handover ?? cooperation)
  return reportDisruption(draft, {
    ...reported,
    key: newKey(draft, 'disruption', 'dis', reportedOn.slice(0, 7)),
    handover: keyOf(handover),
    cooperation: keyOf(cooperation),
    reportedBy: keyOf(reported.reportedBy),
    inWorkSince: null,
    solvedOn: null,
    provenance: entered(draft, rights, about, reportedOn),
  })
}

/** The network of a hand-over or tie, or else its first side that is an institution. */
const networkOf = (draft: Draft, id: number | null): number => {
  const way = draft.get('handover', id)
  const tie = draft.get('cooperation', id)
  const reporter = way?.network ?? way?.fromInstitution ?? way?.toInstitution ?? tie?.network ?? tie?.from
  if (reporter != null) return reporter
  throw Refused.because('dis', {
    en: 'It disturbs either a hand-over or a cooperation; name one of the two.',
    de: 'Gestört ist entweder ein Meldeweg oder eine Kooperation. Nennen Sie eins von beiden.',
    field: 'handover',
  })
}
