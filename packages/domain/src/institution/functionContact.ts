import type { Label } from '../language/index.ts'
import type { Evidenced } from '../source/index.ts'
import { isValidOn, type Day, type Validity } from '../time/index.ts'

/** When a place can be reached. */
export const availabilities = ['ALWAYS', 'EXTENDED_HOURS', 'OFFICE_HOURS'] as const
export type Availability = (typeof availabilities)[number]

export const availabilityLabels: Record<Availability, Label> = {
  ALWAYS: { de: 'rund um die Uhr', en: 'around the clock' },
  EXTENDED_HOURS: { de: 'auch abends und am Wochenende', en: 'also evenings and weekends' },
  OFFICE_HOURS: { de: 'zu Dienstzeiten', en: 'during office hours' },
}

/** A function of an institution that can be reached: never a person. */
export interface FunctionContact extends Validity, Evidenced {
  key: string
  institution: string
  /** What the function is called, for example „Eingangsmanagement Kinderschutz“. */
  functionTitle: string
  mailbox: string | null
  phone: string | null
  availability: Availability | null
  /** Key of the function that stands in for it. */
  deputy: string | null
  /** Since when nobody holds the function; null while it is staffed. */
  vacantSince: Day | null
  isPublic: boolean
}

/** Whether the function exists on the day and somebody holds it. */
export const isStaffedOn = (contact: Validity & { vacantSince: Day | null }, day: Day): boolean =>
  isValidOn(contact, day) && (contact.vacantSince === null || contact.vacantSince > day)
