import type { Evidenced } from '../source/index.ts'
import type { Day, Validity } from '../time/index.ts'

export const carrierKinds = ['OEFFENTLICH', 'FREI', 'PRIVAT', 'ZIVILGESELLSCHAFT', 'SONSTIGE', 'UNBEKANNT'] as const
export type CarrierKind = (typeof carrierKinds)[number]

export const institutionStatuses = ['ACTIVE', 'CLOSED', 'PLANNED'] as const
export type InstitutionStatus = (typeof institutionStatuses)[number]

/** An office, service, practice or association. An anonymous one has no name, no contact and stands for one professional. */
export interface Institution extends Validity, Evidenced {
  key: string
  /** Null exactly when `anonymous`; then the type's label stands in. */
  name: string | null
  legalName: string | null
  type: string
  /** The type's sector unless the source places this one elsewhere. */
  sector: string
  carrierKind: CarrierKind
  territory: string
  serviceArea: readonly string[]
  parent: string | null
  carrier: string | null
  successor: string | null
  anonymous: boolean
  isPublic: boolean
  contactMailbox: string | null
  contactPhone: string | null
  contactUrl: string | null
  /** Degrees in WGS 84; both or none, none for an anonymous one. */
  latitude: number | null
  longitude: number | null
  /** How many binding ties it says it can keep up; null when not stated. */
  capacity: number | null
  /** Of a Jugendamt: the day on which its last quality development procedure was finished (§ 8 LKiSchG NRW); null when none is documented. */
  qualityReviewedOn: Day | null
}

/** A profession that works at an institution. */
export interface ProfessionPresence extends Validity, Evidenced {
  key: string
  institution: string
  profession: string
}

/** A joint project of institutions. */
export interface Project extends Validity, Evidenced {
  key: string
  name: string
  territory: string | null
  lead: string | null
  partners: readonly string[]
}
