import type { Row } from '../fact/concepts.ts'
import { open } from '../graphql/policy.ts'
import type { FactReader } from '../rights/reader.ts'
import type { Rights } from '../rights/rights.ts'
import { coordinatesNetwork } from '../rights/subject.ts'
import type { Sight } from '../rights/sight.ts'

export const coveragePolicy = open

/** To say that a group is confirmed absent or not applicable: the coordinators of the network. */
export const mayRule = (rights: Rights, facts: FactReader, { network }: Pick<Row<'ruling'>, 'network'>): boolean =>
  coordinatesNetwork(rights, facts, network)

/** For whoever may look into the network. */
export const rulingVisible = ({ atlas, rights }: Sight, row: number): boolean =>
  rights.looksInto(atlas.tables.ruling.columns.network.at(row))
