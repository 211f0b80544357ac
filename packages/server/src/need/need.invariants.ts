import { commitmentKinds, needCategories } from '@geflecht/domain'
import type { ConceptName, Row } from '../fact/concepts.ts'
import { datedDayProblem } from '../fact/datedDay.ts'
import { orderProblem } from '../fact/dayOrder.ts'
import type { Draft } from '../log/draft.ts'
import { invariant } from '../log/invariant.ts'
import type { Reason } from '../log/refusal.ts'

const german: Partial<Record<ConceptName, string>> = {
  network: 'ein Netzwerk',
  institution: 'eine Stelle',
  territory: 'ein Gebiet',
  programme: 'ein Programm',
}

/** Says so where a subject is of another concept than those allowed. */
const subjectProblem = (allowed: readonly ConceptName[]) => {
  return ({ subject }: { subject: number }, draft: Draft): Reason | null => {
    const concept = draft.conceptOf(subject)
    if (concept === null || allowed.includes(concept)) return null
    return {
      en: `It is about a ${concept}; it can be about a ${allowed.join(' or ')}.`,
      de: `Gemeint sein kann hier nur ${allowed.map((one) => german[one]).join(' oder ')}.`,
      field: 'subject',
    }
  }
}

/** An action is planned, and then either done or dropped with a reason. */
const dropProblem = ({ doneOn, droppedOn, droppedReason }: Row<'action'>): Reason | null => {
  if (doneOn !== null && droppedOn !== null)
    return {
      en: 'An action is either done or dropped; keep one of the two days.',
      de: 'Eine Maßnahme ist entweder abgeschlossen oder aufgegeben. Beides zugleich geht nicht.',
      field: 'droppedOn',
    }
  if (droppedOn === null)
    return droppedReason === null
      ? null
      : {
          en: 'It says why it was dropped, but not when.',
          de: 'Angegeben ist, warum die Maßnahme aufgegeben wurde, aber nicht wann.',
          field: 'droppedOn',
        }
  return droppedReason === null || droppedReason.trim() === ''
    ? { en: 'Say why it was dropped.', de: 'Sagen Sie, warum die Maßnahme aufgegeben wird.', field: 'droppedReason' }
    : null
}

export const needInvariants = [
  invariant(null, 'need', ({ category }) =>
    needCategories.includes(category)
      ? null
      : { en: `${category} is not a category of needs.`, de: 'Dieses Thema gibt es bei Bedarfen nicht.', field: 'category' },
  ),
  invariant(null, 'need', subjectProblem(['network', 'institution', 'territory'])),
  invariant(null, 'need', ({ voicedOn, voicedOnPrecision }) => datedDayProblem('voicedOn', voicedOn, voicedOnPrecision)),
  invariant(null, 'need', (need) => orderProblem(need, ['voicedOn', 'metOn'])),
  invariant(null, 'need', (need) => orderProblem(need, ['voicedOn', 'withdrawnOn'])),
  invariant(null, 'need', ({ metOn, withdrawnOn }) =>
    metOn !== null && withdrawnOn !== null
      ? {
          en: 'A need is either met or withdrawn; keep one of the two days.',
          de: 'Ein Bedarf ist entweder erfüllt oder zurückgezogen. Beides zugleich geht nicht.',
        }
      : null,
  ),
  invariant(null, 'action', subjectProblem(['network', 'institution'])),
  invariant(null, 'action', (action) => orderProblem(action, ['plannedOn', 'startedOn', 'doneOn'])),
  invariant(null, 'action', (action) => orderProblem(action, ['plannedOn', 'startedOn', 'droppedOn'])),
  invariant(null, 'action', (action) => orderProblem(action, ['plannedOn', 'dueOn'])),
  invariant(null, 'action', dropProblem),
  invariant(null, 'commitment', ({ kind }) =>
    commitmentKinds.includes(kind)
      ? null
      : { en: `${kind} is not a kind of commitment.`, de: 'Diese Art von Selbstverpflichtung gibt es nicht.', field: 'kind' },
  ),
  invariant(null, 'commitment', subjectProblem(['network', 'programme', 'institution', 'territory'])),
  invariant(null, 'commitment', ({ madeOn, madeOnPrecision }) => datedDayProblem('madeOn', madeOn, madeOnPrecision)),
  invariant(null, 'commitment', (commitment) => orderProblem(commitment, ['madeOn', 'dueOn'])),
  invariant(null, 'commitment', (commitment) => orderProblem(commitment, ['madeOn', 'keptOn'])),
]
