import type { Atlas } from '../atlas/atlas.ts'
import type { ConceptName } from '../fact/concepts.ts'

/** Parts that are edited with their whole: who edits one has seen the other. */
const partsOf: Partial<Record<ConceptName, readonly [part: ConceptName, column: string]>> = {
  cooperation: ['claim', 'cooperation'],
  agreement: ['agreementParty', 'agreement'],
  institution: ['professionPresence', 'institution'],
  meeting: ['participation', 'meeting'],
}

/** The revision of the last change of a fact or of one of its parts. */
export const versionOf = (atlas: Atlas, id: number): number => {
  const concept = atlas.conceptOf(id)!
  let version = atlas.tables[concept].version.at(atlas.rowOf(id))!
  const part = partsOf[concept]
  if (!part) return version
  const table = atlas.tables[part[0]]
  for (const row of table.referring(part[1] as never, id)) version = Math.max(version, table.version.at(row)!)
  return version
}
