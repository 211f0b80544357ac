import { commitmentKinds, needCategories } from '@geflecht/domain'
import type { ConceptName } from '../fact/concepts.ts'
import { datedDayProblem } from '../fact/datedDay.ts'
import { orderProblem } from '../fact/dayOrder.ts'
import type { Draft } from '../log/draft.ts'
import { invariant } from '../log/invariant.ts'

/** Says so where a subject is of another concept than those allowed. */
const subjectProblem = (allowed: readonly ConceptName[]) => {
  return ({ subject }: { subject: number }, draft: Draft): string | null => {
    const concept = draft.conceptOf(subject)
    return concept === null || allowed.includes(concept) ? null : `It is about a ${concept}; it can be about a ${allowed.join(' or ')}.`
  }
}

export const needInvariants = [
  invariant(null, 'need', ({ category }) => (needCategories.includes(category) ? null : `${category} is not a category of needs.`)),
  invariant(null, 'need', subjectProblem(['network', 'institution', 'territory'])),
  invariant(null, 'need', ({ voicedOn, voicedOnPrecision }) => datedDayProblem(voicedOn, voicedOnPrecision)),
  invariant(null, 'need', (need) => orderProblem(need, ['voicedOn', 'metOn'])),
  invariant(null, 'need', (need) => orderProblem(need, ['voicedOn', 'withdrawnOn'])),
  invariant(null, 'need', ({ metOn, withdrawnOn }) =>
    metOn !== null && withdrawnOn !== null ? 'A need is either met or withdrawn; keep one of the two days.' : null,
  ),
  invariant(null, 'action', subjectProblem(['network', 'institution'])),
  invariant(null, 'action', (action) => orderProblem(action, ['plannedOn', 'startedOn', 'doneOn'])),
  invariant(null, 'action', (action) => orderProblem(action, ['plannedOn', 'startedOn', 'droppedOn'])),
  invariant(null, 'action', (action) => orderProblem(action, ['plannedOn', 'dueOn'])),
  invariant(null, 'action', ({ doneOn, droppedOn, droppedReason }) => {
    if (doneOn !== null && droppedOn !== null) return 'An action is either done or dropped; keep one of the two days.'
    if (droppedOn === null) return droppedReason === null ? null : 'It says why it was dropped, but not when.'
    return droppedReason === null || droppedReason.trim() === '' ? 'Say why it was dropped.' : null
  }),
  invariant(null, 'commitment', ({ kind }) => (commitmentKinds.includes(kind) ? null : `${kind} is not a kind of commitment.`)),
  invariant(null, 'commitment', subjectProblem(['network', 'programme', 'institution', 'territory'])),
  invariant(null, 'commitment', ({ madeOn, madeOnPrecision }) => datedDayProblem(madeOn, madeOnPrecision)),
  invariant(null, 'commitment', (commitment) => orderProblem(commitment, ['madeOn', 'dueOn'])),
  invariant(null, 'commitment', (commitment) => orderProblem(commitment, ['madeOn', 'keptOn'])),
]
