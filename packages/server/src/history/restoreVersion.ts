import type { EntityManager } from '@mikro-orm/sql'
import { refuseRewordedOnceSigned } from '../agreement/index.ts'
import { badInput, forbidden, notFound } from '../graphql/fault.ts'
import { factIdOf } from '../graphql/subject.ts'
import { changesOfFacts } from '../log/changeLog.ts'
import type { Draft } from '../log/draft.ts'
import { Refused } from '../log/refusal.ts'
import type { Rights } from '../rights/rights.ts'
import { mayMake, mayWriteFact } from './history.policy.ts'
import type { RestoreVersionInput } from './history.inputs.ts'
import { differingColumns } from './takingBack.ts'

/**
 * Makes a thing as it stood right after a revision; one that has been removed comes back.
 *
 * @throws faults NOT_FOUND, FORBIDDEN, BAD_USER_INPUT; a refusal where the thing did not exist then, or stands like that already.
 */
export const restoreVersion = async (
  draft: Draft,
  rights: Rights,
  tx: EntityManager,
  { id, revision, version }: RestoreVersionInput,
): Promise<void> => {
  const fact = factIdOf(id)
  const log = fact === null ? [] : await changesOfFacts(tx, [fact], 0)
  const last = log.at(-1)
  if (fact === null || !last || last.concept === 'provenance') throw notFound('thing with the id', id, 'Take ids from earlier answers.')
  const { concept } = last
  const now = draft.fact(fact)
  const notYours = () =>
    forbidden('restore this', 'Whoever may edit the thing may restore a version of it, as far as they may change its fields.')
  if (!mayWriteFact(rights, draft, concept, now ?? last.before!)) throw notYours()
  const then = log.findLast((change) => change.revision <= revision)?.after ?? null
  if (then === null)
    throw Refused.because(last.key, {
      en: `It did not exist at revision ${revision}; choose a version of its history.`,
      de: `In der Fassung ${revision} gab es das nicht. Wählen Sie eine Fassung aus dem Verlauf.`,
      field: 'revision',
    })
  if (!mayMake(rights, draft, { concept, before: now, after: then })) throw notYours()
  if (now === null) {
    draft.bringBack(concept, then)
    refuseRewordedOnceSigned(draft)
    return
  }
  if (version == null) throw badInput('version is missing.', 'Name the version of the thing that was seen.', { argument: 'version' })
  const columns = differingColumns(then, now)
  if (columns.length === 0)
    throw Refused.because(now.key, {
      en: 'It stands like that already.',
      de: 'So steht es bereits.',
      field: 'revision',
    })
  draft.amend(concept, fact, Object.fromEntries(columns.map((column) => [column, then[column]])) as never)
  if (!mayWriteFact(rights, draft, concept, draft.fact(fact)!))
    throw forbidden('restore this', 'It would then lie where you may not edit it.')
  refuseRewordedOnceSigned(draft)
}
