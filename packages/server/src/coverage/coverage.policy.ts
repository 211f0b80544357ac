import type { Row } from '../fact/concepts.ts'
import { open } from '../graphql/policy.ts'
import type { FactReader } from '../rights/reader.ts'
import type { Rights } from '../rights/rights.ts'
import { coordinatesNetwork, coordinatesSubject } from '../rights/subject.ts'
import type { Sight } from '../rights/sight.ts'

export const coveragePolicy = open

/** To say that a group is confirmed absent or not applicable: the coordinators of the network. */
export const mayRule = (rights: Rights, facts: FactReader, { network }: Pick<Row<'ruling'>, 'network'>): boolean =>
  coordinatesNetwork(rights, facts, network)

/** For whoever may look into the network. */
export const rulingVisible = ({ atlas, rights }: Sight, row: number): boolean =>
  rights.looksInto(atlas.tables.ruling.columns.network.at(row))

/** To lay down locally who is wanted: the coordinators of the network or territory. */
export const mayEditLocalGroup = (rights: Rights, facts: FactReader, { subject }: Pick<Row<'localGroup'>, 'subject'>): boolean =>
  coordinatesSubject(rights, facts, subject)

/** For whoever may know of the network or territory: what it has decided is no secret. */
export const localGroupVisible = (see: Sight, row: number): boolean => see.seesFact(see.atlas.tables.localGroup.columns.subject.at(row))
