import type { Availability } from '../institution/index.ts'
import type { Evidenced } from '../source/index.ts'
import type { Day, Validity } from '../time/index.ts'

/** What makes somebody hand over (§ 3.7 of the domain model). */
export const handoverTriggers = [
  'GEWICHTIGE_ANHALTSPUNKTE',
  'AKUTE_GEFAHR',
  'HILFEBEDARF',
  'INSOFA_ANFRAGE',
  'STRAFVERFAHREN',
  'ZUSTAENDIGKEITSWECHSEL',
  'ANRUFUNG_GERICHT',
] as const
export type HandoverTrigger = (typeof handoverTriggers)[number]

/** How it is handed over. */
export const handoverChannels = ['PERSOENLICH', 'TELEFON', 'FORMULAR', 'VERSCHLUESSELTE_MAIL', 'BEBPO', 'FAX', 'PORTAL'] as const
export type HandoverChannel = (typeof handoverChannels)[number]

/** Why the receiving side answers: because a law asks for it, because it was agreed, or not at all. */
export const feedbackDuties = ['LAW', 'AGREEMENT', 'NONE'] as const
export type FeedbackDuty = (typeof feedbackDuties)[number]

/** What the answer says: that it arrived, or also that something is being done. */
export const feedbackContents = ['RECEIVED', 'TAKEN_UP'] as const
export type FeedbackContent = (typeof feedbackContents)[number]

/**
 * A described path from one institution (or one type of institution) to another. Exactly one of `fromType` and `fromInstitution` is set,
 * and exactly one of `toType` and `toInstitution`. It describes a procedure and never a case.
 */
export interface Handover extends Validity, Evidenced {
  key: string
  title: string
  /** The network whose procedure it is; null when two institutions have laid it down between themselves. */
  network: string | null
  fromType: string | null
  fromInstitution: string | null
  toType: string | null
  toInstitution: string | null
  trigger: HandoverTrigger
  /** Ways that are open, in the order in which they are to be used; empty when not laid down. */
  channels: readonly HandoverChannel[]
  availability: Availability | null
  /** Within how many hours the receiving side acts; null when not laid down. */
  responseHours: number | null
  /** Null when nothing is said about an answer. */
  feedbackDuty: FeedbackDuty | null
  feedbackHours: number | null
  feedbackContent: FeedbackContent | null
  consentRequired: boolean
  /** Handed over without anything that tells who is meant (§ 4 Abs. 2 KKG). */
  pseudonymised: boolean
  /** Keys of norms. */
  legalBasis: readonly string[]
  /** The agreement on which it rests. */
  agreement: string | null
  /** Which function of the receiving side is addressed. */
  contact: string | null
  lastTestedOn: Day | null
}

/** What went wrong between two institutions (S004: uncertainties and disruptions). */
export const disruptionKinds = [
  'ZUSTAENDIGKEIT_UNKLAR',
  'KONTAKT_NICHT_ERREICHBAR',
  'KEINE_RUECKMELDUNG',
  'RUECKMELDUNG_VERSPAETET',
  'DATENSCHUTZ_UNSICHERHEIT',
  'VERFAHREN_UNBEKANNT',
  'VERFAHREN_WIDERSPRUECHLICH',
  'ABSPRACHE_NICHT_EINGEHALTEN',
  'PERSONALWECHSEL',
  'RESSOURCENMANGEL',
  'UNTERSCHIEDLICHE_EINSCHAETZUNG',
  'FEHLENDE_VEREINBARUNG',
  'HALTUNG_KONFLIKT',
  'SONSTIGES',
] as const
export type DisruptionKind = (typeof disruptionKinds)[number]

/** Where a disruption stands; follows from its days. */
export const disruptionStatuses = ['OPEN', 'IN_WORK', 'SOLVED'] as const
export type DisruptionStatus = (typeof disruptionStatuses)[number]

/** A disturbance of a hand-over or a cooperation, never of a case. Exactly one of `handover` and `cooperation` is set. */
export interface Disruption extends Evidenced {
  key: string
  kind: DisruptionKind
  handover: string | null
  cooperation: string | null
  reportedOn: Day
  /** Key of the institution that reported it. */
  reportedBy: string | null
  /** 1 nuisance, 2 delays, 3 puts protection at risk. */
  severity: number
  inWorkSince: Day | null
  solvedOn: Day | null
  note: string | null
}

/** Where a disruption stands on a day; null before it was reported. */
export function disruptionStatusOn({ reportedOn, inWorkSince, solvedOn }: Disruption, day: Day): DisruptionStatus | null {
  if (reportedOn > day) return null
  if (solvedOn !== null && solvedOn <= day) return 'SOLVED'
  return inWorkSince !== null && inWorkSince <= day ? 'IN_WORK' : 'OPEN'
}
