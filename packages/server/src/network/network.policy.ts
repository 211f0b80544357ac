import type { Row } from '../fact/concepts.ts'
import { lookingInside, open, type Policy } from '../graphql/policy.ts'
import type { FactReader } from '../rights/reader.ts'
import type { Rights } from '../rights/rights.ts'
import { coordinatesNetwork } from '../rights/subject.ts'
import type { Sight } from '../rights/sight.ts'

export const networkPolicy = open

/** What stands inside of a network: who is in it, and what they have with each other. */
export const insidePolicy: Policy = {
  name: 'insideNetwork',
  says: 'Coordinators in scope, members of the network and analysts.',
  may: (see: Sight, { factId }: { factId: number }) => lookingInside(see, factId),
}

/** What is computed of the inside of a network. */
export const computedInsidePolicy: Policy = {
  ...insidePolicy,
  name: 'computedInsideNetwork',
  otherwise: 'refused',
}

/** Its coordinators, and those of the territory that it is for. Asked of the fact as it was and as it will be. */
export const mayEditNetwork = (rights: Rights, facts: FactReader, { id }: Pick<Row<'network'>, 'id'>): boolean =>
  coordinatesNetwork(rights, facts, id)

export const mayFoundNetwork = (rights: Rights, _facts: FactReader, { territory }: Pick<Row<'network'>, 'territory'>): boolean =>
  rights.coordinatesTerritory(territory)

/** What belongs to a network: its memberships, bodies and mandates. */
export const mayEditPartOfNetwork = (rights: Rights, facts: FactReader, { network }: { network: number }): boolean =>
  coordinatesNetwork(rights, facts, network)

export const mayEditMembership = (rights: Rights, facts: FactReader, membership: Pick<Row<'membership'>, 'network'>): boolean =>
  mayEditPartOfNetwork(rights, facts, membership)

/** To accept an invitation and to leave: the network's coordinators, and the institution itself. */
export const mayAnswerMembership = (
  rights: Rights,
  facts: FactReader,
  membership: Pick<Row<'membership'>, 'network' | 'institution'>,
): boolean => rights.speaksFor(membership.institution) || mayEditMembership(rights, facts, membership)

export const mayEditProgramme = (rights: Rights, _facts: FactReader, { territory }: Pick<Row<'programme'>, 'territory'>): boolean =>
  rights.coordinatesTerritory(territory)

/** Public ones; for analysts all; else those that the viewer coordinates or belongs to. */
export const networkVisible = ({ atlas, rights }: Sight, row: number): boolean => {
  const { id, columns } = atlas.tables.network
  return columns.visibility.at(row) === 'PUBLIC' || rights.looksInto(id.at(row))
}

/** A body, with the network. */
export const partOfNetworkVisible = (see: Sight, row: number): boolean => see.seesFact(see.atlas.tables.body.columns.network.at(row))

/** Who coordinates a network is as public as the network and the institution. */
export const mandateVisible = (see: Sight, row: number): boolean => {
  const { network, host } = see.atlas.tables.mandate.columns
  return see.seesFact(network.at(row)) && see.seesFact(host.at(row))
}

/** For whoever may look into the network, and for whoever answers for the institution. */
export const membershipVisible = (see: Sight, row: number): boolean => {
  const { network, institution } = see.atlas.tables.membership.columns
  if (!see.seesFact(network.at(row)) || !see.seesFact(institution.at(row))) return false
  return see.rights.looksInto(network.at(row)) || see.rights.answersFor(institution.at(row))
}

/** A programme is as public as the institution whose decision it is. */
export const programmeVisible = (see: Sight, row: number): boolean => see.seesFact(see.atlas.tables.programme.columns.owner.at(row))
