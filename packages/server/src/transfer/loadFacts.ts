import { type Concept, type FactSet, noFacts } from '@geflecht/domain'
import { type ConceptName, conceptNames } from '../fact/concepts.ts'
import type { Writer, Written } from '../log/writer.ts'
import { bringFact } from '../log/addFact.ts'

export interface Loaded {
  added: number
  changed: number
  unchanged: number
}

const isLoaded = (concept: ConceptName): concept is Concept => concept in noFacts

/**
 * Brings a set of facts in as one revision: facts with a new key are added, those with a known key brought up to date.
 * Loading the same set again changes nothing and makes no revision.
 */
export const loadFacts = (writer: Writer, actor: string, facts: FactSet): Promise<Written<Loaded>> =>
  writer.run({ actor, command: 'loadFacts' }, (draft) => {
    const loaded: Loaded = { added: 0, changed: 0, unchanged: 0 }
    const loadedConcepts = conceptNames.filter(isLoaded)
    for (const concept of loadedConcepts) for (const { key } of facts[concept]) draft.reserve(concept, key)
    for (const concept of loadedConcepts) for (const fact of facts[concept]) loaded[bringFact(draft, concept, fact)]++
    return loaded
  })
