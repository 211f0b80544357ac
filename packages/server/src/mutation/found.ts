import { rowOfSealedKey } from '../atlas/seal.ts'
import type { ConceptName } from '../fact/concepts.ts'
import { notFound } from '../graphql/fault.ts'
import type { Draft } from '../log/draft.ts'
import type { Rights } from '../rights/rights.ts'
import { type Sight, sightOf } from '../rights/sight.ts'

/** Whoever may write here sees planned meetings as well as those held. */
const noDay = '0001-01-01'

/**
 * The id of the fact that a writer names by its key.
 *
 * @throws the fault NOT_FOUND when there is none, or none that the viewer may see.
 */
export const found = (draft: Draft, rights: Rights, concept: ConceptName, key: string): number => {
  const sight = sightOf(draft.atlas, rights.viewer.eyes ?? rights.viewer, noDay)
  const id = draft.idOfKey(concept, key) ?? sealedId(sight, concept, key)
  const unseen = id !== null && draft.atlas.conceptOf(id) !== null && !sight.seesFact(id)
  if (id === null || unseen || draft.get(concept, id) === null)
    throw notFound(`${concept} with the key`, key, 'Take keys from earlier answers.')
  return id
}

/** Whoever knows a thing by an opaque key alone, such as an agreement with a single professional, writes by that. */
const sealedId = (sight: Sight, concept: ConceptName, key: string): number | null => {
  const row = rowOfSealedKey(sight, concept, key)
  return row < 0 ? null : sight.atlas.tables[concept].id.at(row)
}

/** The same for a key that may be left out. */
export const foundOrNone = (draft: Draft, rights: Rights, concept: ConceptName, key: string | null | undefined): number | null =>
  key == null ? null : found(draft, rights, concept, key)

/** Sees to it that all the keys that are named name facts that the viewer may see. */
export const foundAll = (draft: Draft, rights: Rights, concept: ConceptName, keys: readonly (string | null | undefined)[]): void => {
  for (const key of keys) foundOrNone(draft, rights, concept, key)
}
