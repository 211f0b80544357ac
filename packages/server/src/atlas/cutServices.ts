import { owesProtectionAgreement } from '@geflecht/domain'
import type { Cut } from './cut.ts'
import { addAgreementsOf } from './cutBonds.ts'
import { subtreeOf } from './surroundings.ts'
import type { View } from './view.ts'

/** The services under SGB VIII that some institutions run, and those in the districts of which they are the Jugendamt. */
export const addServicesAround = (cut: Cut, view: View, institutions: readonly number[]): void => {
  const { institution } = view.atlas.tables
  for (const row of institutions) {
    addService(cut, view, row)
    for (const run of view.validReferring('institution', 'carrier', institution.id.at(row)!)) addService(cut, view, run)
  }
  const districts = new Set(institutions.flatMap((row) => districtOf(view, row)))
  for (const place of subtreeOf(view.atlas, districts)) for (const row of seatedIn(view, place)) addService(cut, view, row)
}

/** The services under SGB VIII that are seated in some territories, and those in the districts of which a Jugendamt is seated there. */
export const addServicesIn = (cut: Cut, view: View, territories: Iterable<number>): void => {
  for (const territory of territories) {
    const seated = [...seatedIn(view, territory)]
    for (const row of seated) addService(cut, view, row)
    addServicesAround(
      cut,
      view,
      seated.filter((row) => districtOf(view, row).length > 0),
    )
  }
}

/** The agreements of some kinds to which the gathered Jugendämter are parties. */
export const addAgreementsOfJugendaemter = (cut: Cut, view: View, kinds: readonly string[]): void => {
  for (const row of cut.gathered('institution')) if (districtOf(view, row).length > 0) addAgreementsOf(cut, view, row, kinds)
}

const seatedIn = (view: View, territory: number): Generator<number> => view.validReferring('institution', 'territory', territory)

/** A service with its carrier and the agreements under § 8a Abs. 4 SGB VIII of whoever runs it; a childminder with the carrier. */
const addService = (cut: Cut, view: View, row: number): void => {
  const { type, carrier } = view.atlas.tables.institution.columns
  if (type.at(row) === 'kindertagespflege') {
    cut.addInstitution(row)
    cut.addInstitutionById(carrier.at(row))
  }
  if (!owesProtectionAgreement(type.at(row))) return
  cut.addInstitution(row)
  const runBy = carrier.at(row)
  cut.addInstitutionById(runBy)
  addAgreementsOf(cut, view, runBy === null ? row : view.rowOf(runBy), ['VEREINBARUNG_8A_4'])
}

/** Ids of the territories for which an institution can be the Jugendamt, without those in them: its seat and service area, or its districts. */
const districtOf = (view: View, row: number): number[] => {
  const { institution, district } = view.atlas.tables
  const { type, territory, serviceArea } = institution.columns
  const named = [...view.validReferring('district', 'jugendamt', institution.id.at(row)!)].flatMap((one) =>
    district.columns.territories.at(one),
  )
  return type.at(row) === 'jugendamt' ? [...named, territory.at(row), ...serviceArea.at(row)] : named
}
