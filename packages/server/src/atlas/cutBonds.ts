import type { Cut } from './cut.ts'
import { perRevision } from './perRevision.ts'
import type { View } from './view.ts'

/** What binds the gathered institutions and networks: agreements of the former and of the latter, hand-overs at either. */
export const addBonds = (cut: Cut, view: View): void => {
  const { institution, network } = view.atlas.tables
  for (const row of cut.gathered('institution')) addBondsOf(cut, view, institution.id.at(row)!)
  for (const row of cut.gathered('network')) {
    const id = network.id.at(row)!
    for (const agreement of agreementsMadeIn(view, id)) addAgreement(cut, view, agreement)
    for (const handover of view.validReferring('handover', 'network', id)) addHandover(cut, view, handover)
  }
}

/** The agreements and hand-overs of the institutions that are seated in a territory. */
export const addBondsIn = (cut: Cut, view: View, territory: number): void => {
  const { institution } = view.atlas.tables
  for (const row of view.validReferring('institution', 'territory', territory)) addBondsOf(cut, view, institution.id.at(row)!)
}

/** The agreements of some kinds to which an institution is a party. */
export const addAgreementsOf = (cut: Cut, view: View, row: number, kinds: readonly string[]): void => {
  const { institution, agreement, agreementParty } = view.atlas.tables
  for (const party of view.referring('agreementParty', 'institution', institution.id.at(row)!)) {
    const bond = view.rowOf(agreementParty.columns.agreement.at(party))
    if (kinds.includes(agreement.columns.kind.at(bond))) addAgreement(cut, view, bond)
  }
}

/** A cooperation with its parties, its current claims and the agreement on which it rests. */
export const addCooperation = (cut: Cut, view: View, row: number): void => {
  const { cooperation } = view.atlas.tables
  if (!cut.add('cooperation', row)) return
  for (const claim of view.validReferring('claim', 'cooperation', cooperation.id.at(row)!)) cut.add('claim', claim)
  cut.addInstitutionById(cooperation.columns.from.at(row))
  cut.addInstitutionById(cooperation.columns.to.at(row))
  addGround(cut, view, cooperation.columns.agreement.at(row))
}

const addBondsOf = (cut: Cut, view: View, institution: number): void => {
  const { agreementParty } = view.atlas.tables
  for (const party of view.referring('agreementParty', 'institution', institution))
    addAgreement(cut, view, view.rowOf(agreementParty.columns.agreement.at(party)))
  for (const handover of view.validReferring('handover', 'fromInstitution', institution)) addHandover(cut, view, handover)
  for (const handover of view.validReferring('handover', 'toInstitution', institution)) addHandover(cut, view, handover)
}

/** An agreement that was drafted by the day, with its parties and what rests on it. */
export const addAgreement = (cut: Cut, view: View, row: number): void => {
  const { agreement, agreementParty } = view.atlas.tables
  if (agreement.columns.draftedOn.day(row)! > view.day || !cut.add('agreement', row)) return
  const id = agreement.id.at(row)!
  for (const party of view.referring('agreementParty', 'agreement', id))
    cut.addInstitutionById(agreementParty.columns.institution.at(party))
  for (const cooperation of view.validReferring('cooperation', 'agreement', id)) addCooperation(cut, view, cooperation)
  for (const handover of view.validReferring('handover', 'agreement', id)) addHandover(cut, view, handover)
}

/** A hand-over with the institutions that it names, the function that it addresses and the agreement on which it rests. */
const addHandover = (cut: Cut, view: View, row: number): void => {
  const { fromInstitution, toInstitution, agreement, contact } = view.atlas.tables.handover.columns
  if (!cut.add('handover', row)) return
  const addressed = contact.at(row)
  if (addressed !== null) cut.addContact(view.rowOf(addressed))
  cut.addInstitutionById(fromInstitution.at(row))
  cut.addInstitutionById(toInstitution.at(row))
  addGround(cut, view, agreement.at(row))
}

const addGround = (cut: Cut, view: View, agreement: number | null): void => {
  if (agreement !== null) addAgreement(cut, view, view.rowOf(agreement))
}

/** Rows of the agreements that were made in a network; sorted by network once per revision, since a network refers to none itself. */
const agreementsMadeIn = ({ atlas }: View, network: number): readonly number[] => {
  const known = madeIn(atlas)
  known.rows ??= sortedByNetwork(atlas.tables.agreement)
  return known.rows.get(network) ?? []
}
const madeIn = perRevision((): { rows: Map<number, number[]> | null } => ({ rows: null }))

const sortedByNetwork = (table: View['atlas']['tables']['agreement']): Map<number, number[]> => {
  const sorted = new Map<number, number[]>()
  for (const row of table.rows()) {
    for (const network of table.columns.networks.at(row)) {
      const rows = sorted.get(network) ?? []
      sorted.set(network, rows)
      rows.push(row)
    }
  }
  return sorted
}
