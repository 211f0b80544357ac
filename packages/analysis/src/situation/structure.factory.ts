import {
  institutionTypeByKey,
  type CoordinationMandate,
  type District,
  type Institution,
  type Membership,
  type Neighbourhood,
  type Network,
  type Territory,
} from '@geflecht/domain'
import { always, stated } from './validity.factory.ts'

/** A Gemeinde that lies in no other territory. */
export const aTerritory = (key: string, given: Partial<Territory> = {}): Territory => ({
  key,
  name: key,
  level: 'GEMEINDE',
  ags: null,
  ars: null,
  parent: null,
  latitude: null,
  longitude: null,
  fictional: false,
  ...always,
  provenance: stated,
  ...given,
})

/** Two territories share a border. */
export const aNeighbourhood = (a: string, b: string, given: Partial<Neighbourhood> = {}): Neighbourhood => ({
  key: `nbr.${a}.${b}`,
  a,
  b,
  ...always,
  provenance: stated,
  ...given,
})

/** A district in NRW, of no territories yet. */
export const aDistrict = (key: string, given: Partial<District> = {}): District => ({
  key,
  name: key,
  land: 'ter.nrw',
  territories: [],
  jugendamt: null,
  ...always,
  provenance: stated,
  ...given,
})

/** An institution of a type, in the sector of that type. */
export const anInstitution = (key: string, type: string, given: Partial<Institution> = {}): Institution => ({
  key,
  name: key,
  legalName: null,
  type,
  sector: institutionTypeByKey.get(type)?.sector ?? 'sonstige',
  carrierKind: 'UNBEKANNT',
  territory: 'ter.town',
  serviceArea: [],
  parent: null,
  carrier: null,
  successor: null,
  anonymous: false,
  isPublic: true,
  contactMailbox: null,
  contactPhone: null,
  contactUrl: null,
  latitude: null,
  longitude: null,
  capacity: null,
  qualityReviewedOn: null,
  ...always,
  provenance: stated,
  ...given,
})

/** A network for child protection that meets once a year. */
export const aNetwork = (key: string, given: Partial<Network> = {}): Network => ({
  key,
  name: key,
  kind: 'NETZWERK_KINDERSCHUTZ',
  territory: 'ter.town',
  areas: [],
  programme: null,
  legalBasis: [],
  meetingsPerYearMin: 1,
  meetingsPerYearMax: null,
  dormant: false,
  visibility: 'PUBLIC',
  publicUrl: null,
  ...always,
  provenance: stated,
  ...given,
})

/** An institution hosts the coordination of a network. */
export const aMandate = (network: string, host: string, given: Partial<CoordinationMandate> = {}): CoordinationMandate => ({
  key: `man.${network}.${host}`,
  network,
  host,
  functionTitle: 'Netzwerkkoordination',
  fte: null,
  ...always,
  provenance: stated,
  ...given,
})

/** An active membership. */
export const aMembership = (network: string, institution: string, given: Partial<Membership> = {}): Membership => ({
  key: `mem.${network}.${institution}`,
  network,
  institution,
  body: null,
  status: 'ACTIVE',
  role: 'MITGLIED',
  representsProfession: null,
  ...always,
  provenance: stated,
  ...given,
})
