import type { CarrierKind, Institution, Provenance } from '@geflecht/domain'
import { unknown } from './when.ts'

interface InstitutionCore {
  key: string
  name: string
  type: string
  /** Written out even where it is the type's own, so that an override can be seen. */
  sector: string
  territory: string
  parent?: string
  serviceArea?: readonly string[]
}

const institution = (
  core: Omit<InstitutionCore, 'name'> & { name: string | null },
  carrierKind: CarrierKind,
  isPublic: boolean,
  provenance: readonly Provenance[],
): Institution => ({
  key: core.key,
  name: core.name,
  legalName: null,
  type: core.type,
  sector: core.sector,
  carrierKind,
  territory: core.territory,
  serviceArea: core.serviceArea ?? [],
  parent: core.parent ?? null,
  carrier: null,
  successor: null,
  anonymous: core.name === null,
  isPublic,
  contactMailbox: null,
  contactPhone: null,
  contactUrl: null,
  latitude: null,
  longitude: null,
  capacity: null,
  qualityReviewedOn: null,
  ...unknown,
  provenance,
})

/** A public office or service (carrier OEFFENTLICH); shown to everybody. */
export const publicOffice = (core: InstitutionCore, ...provenance: Provenance[]): Institution =>
  institution(core, 'OEFFENTLICH', true, provenance)

/** An organisation that is no public office, or of unknown carrier; it decides itself whether it is shown to the public. */
export const organisation = (core: InstitutionCore & { carrierKind: CarrierKind }, ...provenance: Provenance[]): Institution =>
  institution(core, core.carrierKind, false, provenance)

/** One professional whose name nobody stores (carrier PRIVAT): no name, not public. */
export const anonymousPractice = (core: Omit<InstitutionCore, 'name'>, ...provenance: Provenance[]): Institution =>
  institution({ ...core, name: null }, 'PRIVAT', false, provenance)

/** A group that a source names only as a group; never counted. */
export const collective = (core: Omit<InstitutionCore, 'type'> & { carrierKind: CarrierKind }, ...provenance: Provenance[]): Institution =>
  institution({ ...core, type: 'sammelgruppe' }, core.carrierKind, false, provenance)

/** A place where a meeting was held and nothing more; never counted. */
export const venue = (core: Omit<InstitutionCore, 'type'> & { carrierKind: CarrierKind }, ...provenance: Provenance[]): Institution =>
  institution({ ...core, type: 'veranstaltungsort' }, core.carrierKind, true, provenance)
