import {
  handoverPartKinds,
  isBinding,
  isStaffedOn,
  isValidOn,
  type AgreementStatus,
  type Day,
  type FunctionContact,
  type Handover,
  type HandoverPartKind,
  type HandoverPartState,
  type HandoverTemplate,
} from '@geflecht/domain'

/** One part of a hand-over and whether it is laid down. */
export interface HandoverPart {
  kind: HandoverPartKind
  state: HandoverPartState
}

/** What a hand-over rests on, as it stands on the day that is asked about. */
export interface HandoverGround {
  /** The template of its pair of types; null when no rule expects that pair. */
  template: HandoverTemplate | null
  /** The function that it names, and the one that stands in for that. */
  contact: Reachable | null
  deputy: Reachable | null
  /** Where the agreement stands to which it refers; null when it refers to none, or to one that is not drafted yet. */
  agreement: AgreementStatus | null
}

type Described = Pick<Handover, 'channels' | 'availability' | 'responseHours' | 'feedbackDuty' | 'contact' | 'agreement' | 'lastTestedOn'>
type Reachable = Pick<FunctionContact, 'vacantSince' | 'validFrom' | 'validFromPrecision' | 'validTo' | 'validToPrecision'>

/** A hand-over is to be tried out again after so many years. */
const yearsBetweenTests = 2

/** Which parts a hand-over has laid down on a day, in reading order; every kind once. */
export const handoverParts = (handover: Described, ground: HandoverGround, day: Day): readonly HandoverPart[] =>
  handoverPartKinds.map((kind) => ({ kind, state: judges[kind](handover, ground, day) }))

type Judge = (handover: Described, ground: HandoverGround, day: Day) => HandoverPartState

const isSaid = (said: boolean): HandoverPartState => (said ? 'LAID_DOWN' : 'MISSING')

const judges: Record<HandoverPartKind, Judge> = {
  CHANNEL: ({ channels }) => isSaid(channels.length > 0),
  AVAILABILITY: ({ availability }) => isSaid(availability !== null),
  RESPONSE: ({ responseHours }) => isSaid(responseHours !== null),
  FEEDBACK: ({ feedbackDuty }, { template }) => {
    if (feedbackDuty === 'LAW' || feedbackDuty === 'AGREEMENT') return 'LAID_DOWN'
    return template?.fromSecrecyBound ? 'MISSING' : 'NOT_NEEDED'
  },
  CONTACT: ({ contact: named }, { contact, deputy }, day) => {
    if (named === null || contact === null) return 'MISSING'
    return isReachable(contact, deputy, day) ? 'LAID_DOWN' : 'BROKEN'
  },
  AGREEMENT: ({ agreement: referred }, { agreement, template }) => {
    if (referred !== null) return isBinding(agreement) ? 'LAID_DOWN' : 'BROKEN'
    return template?.agreement ? 'MISSING' : 'NOT_NEEDED'
  },
  TEST: ({ lastTestedOn }, _ground, day) => {
    if (lastTestedOn === null || lastTestedOn > day) return 'MISSING'
    return yearsLater(lastTestedOn, yearsBetweenTests) < day ? 'BROKEN' : 'LAID_DOWN'
  },
}

/** Whether a function of an institution leads to somebody on the day: it exists, and it or its deputy is staffed. */
export const isReachable = (contact: Reachable, deputy: Reachable | null, day: Day): boolean =>
  isValidOn(contact, day) && (isStaffedOn(contact, day) || (deputy !== null && isStaffedOn(deputy, day)))

/** The same day of a later year; as a text it sorts right even where that year has no 29 February. */
const yearsLater = (day: Day, years: number): Day => `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`
