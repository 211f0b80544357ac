import type { Evidenced } from '../source/index.ts'
import type { DatePrecision, Day } from '../time/index.ts'

/** What a need is about. */
export const needCategories = [
  'KOMMUNIKATION',
  'DATENSCHUTZ',
  'RUECKMELDUNG',
  'INFORMATION',
  'FACHAUSTAUSCH',
  'FACHBERATUNG',
  'FORTBILDUNG',
  'STOERUNG',
  'GESCHWINDIGKEIT',
  'OEFFENTLICHKEIT',
  'SCHNITTSTELLE',
  'QUALITAET',
  'REGIONEN',
  'VERBINDLICHKEIT',
  'WISSEN',
  'HALTUNG',
  'STRUKTUR',
  'KOOPERATION',
  'VERFAHREN',
] as const
export type NeedCategory = (typeof needCategories)[number]

/** Where a need stands; follows from its days and from the actions for it. */
export const needStatuses = ['OPEN', 'IN_WORK', 'MET', 'WITHDRAWN'] as const
export type NeedStatus = (typeof needStatuses)[number]

/** Something that people in a network, institution or territory said is needed. Never about a case. */
export interface Need extends Evidenced {
  key: string
  category: NeedCategory
  text: string
  /** Key of the network, institution or territory that it is about. */
  subject: string
  voicedOn: Day | null
  voicedOnPrecision: DatePrecision
  metOn: Day | null
  withdrawnOn: Day | null
  /** Keys of the agreements that answer it. */
  agreements: readonly string[]
  /** Keys of the meetings that deal with it. */
  meetings: readonly string[]
}

/** Where an action stands; follows from its days. */
export const actionStatuses = ['PLANNED', 'IN_WORK', 'DONE', 'DROPPED'] as const
export type ActionStatus = (typeof actionStatuses)[number]

/** What somebody does about needs (Maßnahme). */
export interface Action extends Evidenced {
  key: string
  title: string
  /** Key of the network or institution whose action it is. */
  subject: string
  /** Key of the institution that leads it. */
  lead: string | null
  plannedOn: Day
  startedOn: Day | null
  dueOn: Day | null
  doneOn: Day | null
  droppedOn: Day | null
  droppedReason: string | null
  /** Keys of the needs that it answers. */
  needs: readonly string[]
}

/** What kind of promise it is. */
export const commitmentKinds = ['MEETING_CADENCE', 'REPORTING', 'COVERAGE', 'EVENT', 'ACTION_ITEM', 'PRACTICE', 'ROLE'] as const
export type CommitmentKind = (typeof commitmentKinds)[number]

/** What a network, programme or institution has promised of itself. */
export interface Commitment extends Evidenced {
  key: string
  kind: CommitmentKind
  summary: string
  /** Key of the network, programme, institution or territory that promised. */
  subject: string
  madeOn: Day | null
  madeOnPrecision: DatePrecision
  dueOn: Day | null
  keptOn: Day | null
}

/** The days from which it follows where an action stands. */
type ActionDays = Pick<Action, 'plannedOn' | 'startedOn' | 'doneOn' | 'droppedOn'>
/** The days from which it follows where a need stands. */
type NeedDays = Pick<Need, 'voicedOn' | 'metOn' | 'withdrawnOn'>

/** Where an action stands on a day; null before it was planned. */
export function actionStatusOn({ plannedOn, startedOn, doneOn, droppedOn }: ActionDays, day: Day): ActionStatus | null {
  if (plannedOn > day) return null
  if (droppedOn !== null && droppedOn <= day) return 'DROPPED'
  if (doneOn !== null && doneOn <= day) return 'DONE'
  return startedOn !== null && startedOn <= day ? 'IN_WORK' : 'PLANNED'
}

/** Where a need stands on a day, given the actions for it; null before it was voiced. A day that is not known counts as past. */
export function needStatusOn({ voicedOn, metOn, withdrawnOn }: NeedDays, day: Day, actions: readonly ActionDays[] = []): NeedStatus | null {
  if (voicedOn !== null && voicedOn > day) return null
  if (withdrawnOn !== null && withdrawnOn <= day) return 'WITHDRAWN'
  if (metOn !== null && metOn <= day) return 'MET'
  return actions.some((action) => actionStatusOn(action, day) === 'IN_WORK') ? 'IN_WORK' : 'OPEN'
}
