import type { EntityManager } from '@mikro-orm/sql'
import { refuseRewordedOnceSigned } from '../agreement/index.ts'
import type { AnyRow } from '../fact/column.ts'
import { forbidden, notFound } from '../graphql/fault.ts'
import { changesOfFacts, type Head, revisionNumbered, withTakings } from '../log/changeLog.ts'
import type { Draft } from '../log/draft.ts'
import { type Reason, Refused } from '../log/refusal.ts'
import { usersOf } from '../log/touched.ts'
import type { Rights } from '../rights/rights.ts'
import { mayMake, mayWriteFact, mayWriteOwnFact } from './history.policy.ts'
import { type NameOfActor, reasonAgainst } from './obstacleReason.ts'
import { takenBackIn, weighingAfter } from './standing.ts'
import { type Step, takeBack } from './takingBack.ts'

/** More facts than this are no edit of a person. */
const mostChanges = 5000

/** Which revision is to be taken back, by whom. */
export interface Taking {
  revision: number
  /** As the writer stands in the log. */
  actor: string
  /** An edit is undone, an undo redone. */
  as: 'undo' | 'redo'
  nameOf: NameOfActor
}

/**
 * Takes a revision back on a draft. Whoever made it may, as long as she may still write what it wrote; others, where they coordinate all
 * that it wrote.
 *
 * @throws faults NOT_FOUND, FORBIDDEN; a refusal where it is no edit of a person, is taken back already, or others have built on it.
 */
export const takeBackRevision = async (draft: Draft, rights: Rights, tx: EntityManager, taking: Taking): Promise<void> => {
  const revisions = await withTakings(tx, [taking.revision])
  const head = revisions.find(({ number }) => number === taking.revision)
  if (!head) throw notFound('revision', String(taking.revision), 'Take numbers from a history.')
  const target = head.actor.startsWith('account:') ? await revisionNumbered(tx, head.number, mostChanges) : null
  if (!target) throw Refused.because(String(head.number), notOfAPerson)
  const problem = await problemOf(tx, head, revisions, taking.as)
  const facts = target.changes.map(({ fact }) => fact)
  const after = await changesOfFacts(tx, facts, target.number)
  const weighing = weighingAfter(
    target.number,
    await withTakings(tx, [...new Set([target.number, ...after.map(({ revision }) => revision)])]),
  )
  const { steps, obstacles } = takeBack(
    target.changes,
    after.filter(({ revision }) => weighing.has(revision)),
    {
      fact: (id) => draft.fact(id),
      idOfKey: (concept, key) => draft.idOfKey(concept, key),
      usersOf: (concept, fact) => usersOf(draft, concept, fact),
      followsFrom: ({ concept, row }) => concept === 'gap' && isUntouched(draft, row),
    },
  )
  const may = target.actor === taking.actor ? mayWriteOwnFact : mayWriteFact
  const permitted = (state: 'before' | 'after') =>
    steps.every(({ concept, [state]: fact }) => fact === null || may(rights, draft, concept, fact))
  if (!permitted('before') || !steps.every((step) => mayMake(rights, draft, step))) throw notYours(taking.as)
  if (problem) throw Refused.because(String(target.number), problem)
  if (obstacles.length > 0) throw new Refused(obstacles.map((obstacle) => reasonAgainst(obstacle, taking.nameOf)))
  if (steps.length === 0) throw Refused.because(String(target.number), nothingLeft)
  for (const step of steps) perform(draft, step)
  if (!permitted('after')) throw notYours(taking.as)
  refuseRewordedOnceSigned(draft)
}

/** Nobody has taken up the gap, decided about it or said anything of it. */
const isUntouched = (draft: Draft, gap: AnyRow): boolean =>
  ['assignee', 'dueOn', 'action', 'meeting', 'acceptedOn'].every((column) => gap[column] === null) &&
  [...usersOf(draft, 'gap', gap.id)].length === 0

const notYours = (verb: string) =>
  forbidden(`${verb} this`, 'Who made an edit may, as long as she may still write what it wrote, and coordinators of all that it wrote.')

const nothingLeft: Reason = {
  en: 'Nothing of it is left that could be taken back.',
  de: 'Davon ist nichts mehr da, das sich zurücknehmen ließe.',
}

const perform = (draft: Draft, { concept, fact, before, after }: Step): void => {
  if (after === null) draft.remove(concept, fact)
  else if (before === null) draft.bringBack(concept, after)
  else {
    const { id: _id, key: _key, version: _version, ...fields } = after
    draft.amend(concept, fact, fields as never)
  }
}

const notOfAPerson: Reason = {
  en: 'A program has written this, or an import; only what a person did at once can be taken back.',
  de: 'Das hat ein Programm geschrieben oder eine Übernahme von Daten. Zurücknehmen lässt sich nur, was ein Mensch auf einmal getan hat.',
}

/** @param revisions the target and all that took it back, took that back, and so on */
const problemOf = async (
  tx: EntityManager,
  { number, undoes }: Head,
  revisions: readonly Head[],
  as: Taking['as'],
): Promise<Reason | null> => {
  if (as === 'undo' && undoes !== null)
    return {
      en: 'This is itself an undo or a redo; use redo to take an undo back, and undo with the number of the edit.',
      de: 'Das ist selbst ein Zurücknehmen oder Wiederholen. Ein Zurücknehmen machen Sie mit „Wiederholen“ rückgängig; für das andere nennen Sie die Nummer der Änderung.',
    }
  if (as === 'redo' && !(await isUndo(tx, undoes)))
    return { en: 'This is no undo; only an undo can be redone.', de: 'Das ist kein Zurücknehmen. Nur ein solches lässt sich wiederholen.' }
  if (takenBackIn(revisions).has(number)) return { en: 'It has been taken back already.', de: 'Das ist schon zurückgenommen.' }
  return null
}

/** Whether what was taken back is an edit, and not itself an undo. */
const isUndo = async (tx: EntityManager, undoes: number | null): Promise<boolean> => {
  if (undoes === null) return false
  return (await withTakings(tx, [undoes])).find(({ number }) => number === undoes)?.undoes === null
}
