import type { Atlas } from '../atlas/atlas.ts'
import type { ConceptName } from '../fact/concepts.ts'
import { verbs } from '../rights/verbs.ts'
import type { ProposedChange } from './proposedChange.ts'

/** Id of the fact on which a change works: the one that its input names by a key, among the concepts that know the mutation; null when there is none. */
export const subjectOfChange = (atlas: Atlas, { command, input }: ProposedChange): number | null => {
  const given = Object.entries(JSON.parse(input) as Record<string, unknown>)
  const concepts = (Object.keys(verbs) as ConceptName[]).filter((concept) => command in (verbs[concept] ?? {}))
  for (const concept of concepts)
    for (const [field, value] of given) {
      if (typeof value !== 'string' || !namesSubject(field, concept)) continue
      const id = atlas.idOfKey(concept, value)
      if (id !== null) return id
    }
  return null
}

/** Inputs name what they work on as `key`, by its concept, or as the subject of what is added. */
const namesSubject = (field: string, concept: ConceptName): boolean => ['key', 'subject', concept].includes(field)
