import type { ConceptName } from '../fact/concepts.ts'
import type { Draft } from './draft.ts'
import { Refused } from './refusal.ts'

/** The id behind a key that a command was given; refuses when there is none. */
export const idOf = (draft: Draft, concept: ConceptName, key: string): number => {
  const id = draft.idOfKey(concept, key)
  if (id === null) throw Refused.because(key, { en: `There is no ${concept} with this key.`, de: 'Unter diesem Schlüssel gibt es nichts.' })
  return id
}
