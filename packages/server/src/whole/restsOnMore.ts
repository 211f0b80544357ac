import type { Concept } from '@geflecht/domain'
import type { View } from '../atlas/view.ts'

/** Whether a fact rests on more than an inference (invariant 6); the same as the analysis asks of a fact with its evidence. */
export const restsOnMore = ({ atlas }: View, concept: Concept, row: number): boolean => {
  const { provenance } = atlas.tables
  for (const evidence of provenance.referring('fact', atlas.tables[concept].id.at(row)!))
    if (provenance.columns.confidence.at(evidence) !== 'INFERRED') return true
  return false
}
