import type { Action, Commitment, Need } from '@geflecht/domain'
import { provenance } from './facts.ts'

/** Needs and what answers them, for tests: whole and valid, except for what a test says otherwise. */
export const aNeed = (fact: Partial<Need> & { key: string }): Need => ({
  category: 'INFORMATION',
  text: 'Alle möchten wissen, wer wofür zuständig ist.',
  subject: 'net.ort',
  voicedOn: '2024-02-01',
  voicedOnPrecision: 'DAY',
  metOn: null,
  withdrawnOn: null,
  agreements: [],
  meetings: [],
  provenance,
  ...fact,
})

export const anAction = (fact: Partial<Action> & { key: string }): Action => ({
  title: 'Wegweiser herausgeben',
  subject: 'net.ort',
  lead: null,
  plannedOn: '2024-03-01',
  startedOn: null,
  dueOn: null,
  doneOn: null,
  droppedOn: null,
  droppedReason: null,
  needs: [],
  provenance,
  ...fact,
})

export const aCommitment = (fact: Partial<Commitment> & { key: string }): Commitment => ({
  kind: 'MEETING_CADENCE',
  summary: 'Das Netzwerk trifft sich zweimal im Jahr.',
  subject: 'net.ort',
  madeOn: '2024-01-01',
  madeOnPrecision: 'DAY',
  dueOn: null,
  keptOn: null,
  provenance,
  ...fact,
})
