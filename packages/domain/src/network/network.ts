import type { Evidenced } from '../source/index.ts'
import type { Validity } from '../time/index.ts'

export const networkStatuses = ['PLANNED', 'ACTIVE', 'DORMANT', 'ENDED'] as const
export type NetworkStatus = (typeof networkStatuses)[number]
export const visibilities = ['PUBLIC', 'INTERNAL'] as const
export type Visibility = (typeof visibilities)[number]

/** A decision to found networks, owned by an institution; the parent of its networks. */
export interface Programme extends Validity, Evidenced {
  key: string
  name: string
  owner: string
  territory: string
}

/** A network of institutions for one or more territories; `validFrom` is its founding. */
export interface Network extends Validity, Evidenced {
  key: string
  name: string
  /** Key of a network kind, for example `NETZWERK_KINDERSCHUTZ`. */
  kind: string
  territory: string
  /** Further territories that it covers besides `territory`. */
  areas: readonly string[]
  programme: string | null
  /** Keys of the norms that it rests on. */
  legalBasis: readonly string[]
  meetingsPerYearMin: number
  meetingsPerYearMax: number | null
  dormant: boolean
  visibility: Visibility
  /** Address of the page on which the public reads whom to turn to and how; null when none is documented. */
  publicUrl: string | null
}

export const bodyKinds = ['PLENUM', 'STEUERUNGSGRUPPE', 'ARBEITSGRUPPE', 'KLEINGRUPPE', 'KOORDINIERUNGSSTELLE'] as const
export type BodyKind = (typeof bodyKinds)[number]

/** A body inside a network. */
export interface Body extends Validity, Evidenced {
  key: string
  network: string
  kind: BodyKind
  name: string
}

/** Which institution coordinates a network, under which function, with how many full-time equivalents. */
export interface CoordinationMandate extends Validity, Evidenced {
  key: string
  network: string
  host: string
  functionTitle: string
  fte: number | null
}

export const membershipStatuses = ['INVITED', 'CANDIDATE', 'ACTIVE', 'PAUSED', 'ENDED'] as const
export type MembershipStatus = (typeof membershipStatuses)[number]
export const membershipRoles = ['KOORDINATION', 'MITGLIED', 'GAST', 'MULTIPLIKATOR'] as const
export type MembershipRole = (typeof membershipRoles)[number]

/** An institution belongs to a network (or to one body of it). */
export interface Membership extends Validity, Evidenced {
  key: string
  network: string
  institution: string
  body: string | null
  status: MembershipStatus
  role: MembershipRole
  representsProfession: string | null
}
