import { type Concept, type FactSet, noFacts } from '@geflecht/domain'
import { Atlas } from '../atlas/atlas.ts'
import { conceptNames } from '../fact/concepts.ts'
import { bringFact } from '../log/addFact.ts'
import type { Change } from '../log/change.ts'
import { Draft } from '../log/draft.ts'

const loaded = conceptNames.filter((concept): concept is Concept => concept in noFacts)

/** The changes that bring facts into an Atlas. */
export const changesOf = (atlas: Atlas, facts: Partial<FactSet>): Change[] => {
  const draft = new Draft(atlas, atlas.lastId)
  for (const concept of loaded) for (const { key } of facts[concept] ?? []) draft.reserve(concept, key)
  for (const concept of loaded) for (const fact of facts[concept] ?? []) bringFact(draft, concept, fact as never)
  return draft.changes()
}

/** An Atlas that holds these facts at revision 1, without a database; sets may share facts. */
export const atlasOf = (...sets: readonly Partial<FactSet>[]): Atlas => {
  const atlas = new Atlas()
  atlas.apply(1, changesOf(atlas, sets.length === 1 ? sets[0]! : joined(sets)))
  return atlas
}

const joined = (sets: readonly Partial<FactSet>[]): Partial<FactSet> =>
  Object.fromEntries(loaded.map((concept) => [concept, sets.flatMap((facts) => (facts[concept] ?? []) as readonly unknown[])]))
