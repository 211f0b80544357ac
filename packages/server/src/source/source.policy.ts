import { isSealed } from '../atlas/seal.ts'
import { open } from '../graphql/policy.ts'
import { reporterIn } from '../mutation/reported.ts'
import type { Rights } from '../rights/rights.ts'
import type { Sight } from '../rights/sight.ts'

export const sourcePolicy = open

/** Whoever coordinates anything may cite a source. */
export const mayCiteSource = (rights: Rights): boolean => rights.coordinatesAnything

/** Sources are public; what somebody reports of themselves names them, and is there for those who may know of them. */
export const sourceVisible = (see: Sight, row: number): boolean => {
  const { atlas } = see
  const key = reporterIn(atlas.tables.source.key.at(row))
  const reporter = key === null ? null : (atlas.idOfKey('institution', key) ?? atlas.idOfKey('network', key))
  return reporter === null || (see.seesFact(reporter) && !see.sealsInstitution(reporter))
}

/** What a source says is public, unless it or the one whom it is about is not. */
export const statementVisible = (see: Sight, row: number): boolean => {
  if (!see.seesFact(see.atlas.tables.statement.columns.source.at(row))) return false
  const subject = see.atlas.tables.statement.columns.subject.at(row)
  return subject === null || (see.seesFact(subject) && !see.sealsInstitution(subject))
}

/** What a fact rests on is seen with the fact, unless that names somebody of whom the viewer may not know, or is about a single professional who is not to be told from others. */
export const provenanceVisible = (see: Sight, row: number): boolean => {
  const { fact: facts, source } = see.atlas.tables.provenance.columns
  const fact = facts.at(row)
  if (!see.seesFact(source.at(row))) return false
  return see.seesFact(fact) && !isSealed(see, see.atlas.conceptOf(fact)!, see.atlas.rowOf(fact))
}
