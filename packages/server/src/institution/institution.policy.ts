import type { Row } from '../fact/concepts.ts'
import { open, type Policy } from '../graphql/policy.ts'
import type { FactReader } from '../rights/reader.ts'
import type { Rights } from '../rights/rights.ts'
import type { Sight } from '../rights/sight.ts'

export const institutionPolicy = open

/** Mailbox and telephone of a function. */
export const reachPolicy: Policy = {
  name: 'reach',
  says: 'Functions for the public: everybody. Others: coordinators in scope, the institution itself and members of a network with it; never analysts.',
  may: ({ rights }: Sight, { isPublic, institutionId }: { isPublic: boolean; institutionId: number }) =>
    isPublic || rights.answersFor(institutionId) || rights.companions.has(institutionId) || 'NOT_PUBLIC',
}

/** Whoever coordinates where it is seated, or a network for that place. */
export const mayAddInstitution = (rights: Rights, _facts: FactReader, { territory }: Pick<Row<'institution'>, 'territory'>): boolean =>
  rights.coordinatesAround(territory)

/** Coordinators in whose scope it is, and whoever speaks for it. Asked of the fact as it was and as it will be. */
export const mayEditInstitution = (rights: Rights, facts: FactReader, institution: Pick<Row<'institution'>, 'id' | 'territory'>): boolean =>
  mayCloseInstitution(rights, facts, institution) || rights.speaksFor(institution.id)

/**
 * Coordinators of the place where it is seated, or of a network that works there. Belonging to a network is not enough: whoever could
 * invite any institution, or list it at a meeting, could then change it.
 */
export const mayCloseInstitution = (
  rights: Rights,
  _facts: FactReader,
  { territory }: Pick<Row<'institution'>, 'id' | 'territory'>,
): boolean => rights.coordinatesAround(territory)

/** Whoever may edit the institution. */
export const mayEditContact = (rights: Rights, facts: FactReader, contact: Pick<Row<'functionContact'>, 'institution'>): boolean => {
  const institution = facts.get('institution', contact.institution)
  return institution !== null && mayEditInstitution(rights, facts, institution)
}

/** Whoever coordinates where it is, or the institution that leads it. */
export const mayEditProject = (
  rights: Rights,
  _facts: FactReader,
  { territory, lead }: Pick<Row<'project'>, 'territory' | 'lead'>,
): boolean => rights.coordinatesTerritory(territory) || rights.coordinatesInstitution(lead)

/** Public ones; for analysts all; else those in scope, where a coordinated network works, of the viewer's networks, and whoever is tied to one for which the viewer answers. */
export const institutionVisible = (see: Sight, row: number): boolean => {
  const { id, columns } = see.atlas.tables.institution
  const { rights } = see
  const number = id.at(row)!
  if (columns.isPublic.at(row) || rights.isAnalyst || rights.companions.has(number)) return true
  if (!rights.isSignedIn) return false
  return rights.answersFor(number) || rights.coordinatesAround(columns.territory.at(row)) || isTiedToOwn(see, number)
}

/** Whoever has laid something down with an institution knows which institution it is. */
const isTiedToOwn = ({ rights, atlas }: Sight, id: number): boolean => {
  const { agreementParty, cooperation, handover, institution } = atlas.tables
  for (const row of agreementParty.referring('institution', id))
    for (const other of agreementParty.referring('agreement', agreementParty.columns.agreement.at(row)))
      if (rights.answersFor(agreementParty.columns.institution.at(other))) return true
  for (const row of cooperation.referring('from', id)) if (rights.answersFor(cooperation.columns.to.at(row))) return true
  for (const row of cooperation.referring('to', id)) if (rights.answersFor(cooperation.columns.from.at(row))) return true
  for (const row of handover.referring('fromInstitution', id)) if (rights.answersFor(handover.columns.toInstitution.at(row))) return true
  for (const row of handover.referring('toInstitution', id)) if (rights.answersFor(handover.columns.fromInstitution.at(row))) return true
  for (const row of institution.referring('carrier', id)) if (rights.answersFor(institution.id.at(row))) return true
  return false
}

/** Where the institution is seen and told from others. */
export const presenceVisible = (see: Sight, row: number): boolean =>
  isToldApart(see, see.atlas.tables.professionPresence.columns.institution.at(row))

/** Functions for the public; else in scope, of the viewer's networks, and that they are there for analysts. */
export const contactVisible = (see: Sight, row: number): boolean => {
  const { institution, isPublic } = see.atlas.tables.functionContact.columns
  const id = institution.at(row)
  return isToldApart(see, id) && (isPublic.at(row) || see.rights.isAnalyst || see.rights.answersFor(id) || see.rights.companions.has(id))
}

/** For analysts all; else those in scope, and those in which an own institution takes part. */
export const projectVisible = (see: Sight, row: number): boolean => {
  const { territory, lead, partners } = see.atlas.tables.project.columns
  const { rights } = see
  return (
    rights.isAnalyst ||
    rights.coordinatesTerritory(territory.at(row)) ||
    [lead.at(row), ...partners.at(row)].some((id) => rights.answersFor(id))
  )
}

/** Whether the viewer sees the institution, and as itself. */
const isToldApart = (see: Sight, id: number): boolean => see.seesFact(id) && !see.sealsInstitution(id)

/** What is shown of an anonymous institution to whoever may not know which one it is: that there is one of its type in the Kreis. */
export const shownOfSealed: ReadonlySet<string> = new Set([
  'id',
  'key',
  'name',
  'type',
  'sector',
  'territory',
  'fictional',
  'anonymous',
  'status',
  'carrierKind',
  'version',
  'validFromPrecision',
  'validToPrecision',
])
