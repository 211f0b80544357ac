import type { Row } from '../fact/concepts.ts'
import { open } from '../graphql/policy.ts'
import type { FactReader } from '../rights/reader.ts'
import type { Rights } from '../rights/rights.ts'
import type { Sight } from '../rights/sight.ts'
import { coordinatesSubject } from '../rights/subject.ts'

/** How gaps are looked for is no secret of those who may know of the place. */
export const ruleSetPolicy = open

/** The coordinators of the network or territory. */
export const mayEditRuleSet = (rights: Rights, facts: FactReader, { subject }: Pick<Row<'ruleSet'>, 'subject'>): boolean =>
  coordinatesSubject(rights, facts, subject)

/** For whoever may know of the network or territory. */
export const ruleSetVisible = (see: Sight, row: number): boolean => see.seesFact(see.atlas.tables.ruleSet.columns.subject.at(row))
