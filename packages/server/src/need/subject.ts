import type { ConceptName } from '../fact/concepts.ts'
import { notFound } from '../graphql/fault.ts'
import type { Draft } from '../log/draft.ts'
import { found } from '../mutation/index.ts'
import type { Rights } from '../rights/rights.ts'

/**
 * The id of what a need, an action or a promise is about: the first of the concepts that has the key.
 *
 * @throws the fault NOT_FOUND when none has it, or none that the viewer may see.
 */
export const subjectIn = (draft: Draft, rights: Rights, concepts: readonly ConceptName[], key: string): number => {
  const concept = concepts.find((one) => draft.idOfKey(one, key) !== null)
  if (concept === undefined) throw notFound(`${concepts.join(' or ')} with the key`, key, 'Take keys from earlier answers.')
  return found(draft, rights, concept, key)
}
