import { cooperationForms } from '@geflecht/domain'
import type { Row } from '../fact/concepts.ts'
import { overlap } from '../fact/period.ts'
import type { Draft } from '../log/draft.ts'
import { invariant } from '../log/invariant.ts'
import type { Reason } from '../log/refusal.ts'

const formKeys = new Set<string>(cooperationForms.map(({ key }) => key))

/** The cooperations of an institution that have `other` on the other side; null for each that has not, so that a caller can stop between. */
function* withOther(institution: number, other: number, draft: Draft): Generator<Row<'cooperation'> | null> {
  for (const one of draft.referring('cooperation', 'from', institution)) yield one.to === other ? one : null
  for (const one of draft.referring('cooperation', 'to', institution)) yield one.from === other ? one : null
}

/**
 * Other cooperations between the same two institutions, whichever side is named first. Looked for from both in turn until one of them has
 * no more: an office with thousands of them costs no more than its smallest partner.
 */
function between({ id, from, to }: Row<'cooperation'>, draft: Draft): Row<'cooperation'>[] {
  const sides = [from, to].map((institution, n) => ({
    rest: withOther(institution, n === 0 ? to : from, draft),
    found: [] as Row<'cooperation'>[],
  }))
  for (;;)
    for (const { rest, found } of sides) {
      const { done, value } = rest.next()
      if (done) return found
      if (value !== null && value.id !== id) found.push(value)
    }
}

const levelProblem = (field: string, level: number | null): Reason | null =>
  level === null || (level >= 0 && level <= 5)
    ? null
    : { en: `Level ${level} is not between 0 and 5.`, de: 'Die Stufe liegt zwischen 0 und 5.', field }

const frequencyProblem = (field: string, frequency: number | null): Reason | null =>
  frequency === null || (frequency >= 1 && frequency <= 5)
    ? null
    : { en: `Frequency ${frequency} is not between 1 and 5.`, de: 'Die Häufigkeit liegt zwischen 1 und 5.', field }

const formProblem = (field: string, form: string): Reason | null =>
  formKeys.has(form) ? null : { en: `${form} is not a form of cooperation.`, de: 'Diese Form der Kooperation gibt es nicht.', field }

export const cooperationInvariants = [
  invariant(2, 'cooperation', ({ from, to }) =>
    from === to
      ? {
          en: 'An institution does not cooperate with itself; name two.',
          de: 'Eine Stelle kooperiert nicht mit sich selbst. Nennen Sie zwei verschiedene.',
          field: 'to',
        }
      : null,
  ),
  invariant(2, 'cooperation', (cooperation, draft) => {
    for (const other of between(cooperation, draft))
      if (other.network === cooperation.network && other.project === cooperation.project && overlap(other, cooperation))
        return {
          en: `${other.key} already is the cooperation of these two at that time; change that one.`,
          de: 'Zwischen diesen beiden ist für diese Zeit schon eine Kooperation erfasst. Ändern Sie diese.',
          field: 'to',
        }
    return null
  }),
  invariant(null, 'cooperation', ({ documentedForm }) => (documentedForm === null ? null : formProblem('documentedForm', documentedForm))),
  invariant(null, 'cooperation', ({ documentedLevel }) => levelProblem('documentedLevel', documentedLevel)),
  invariant(null, 'cooperation', ({ documentedFrequency }) => frequencyProblem('documentedFrequency', documentedFrequency)),
  invariant(null, 'claim', ({ level, frequency }) => levelProblem('level', level) ?? frequencyProblem('frequency', frequency)),
  invariant(null, 'claim', ({ forms }) => forms.map((form) => formProblem('forms', form)).find((problem) => problem !== null) ?? null),
  invariant(2, 'claim', ({ by, cooperation }, draft) => {
    const tie = draft.get('cooperation', cooperation)
    return tie && tie.from !== by && tie.to !== by
      ? {
          en: 'Only a party of a cooperation makes a claim about it.',
          de: 'Angaben zu einer Kooperation machen nur die beiden, die kooperieren.',
          field: 'by',
        }
      : null
  }),
  invariant(2, 'claim', (claim, draft) => {
    for (const other of draft.referring('claim', 'cooperation', claim.cooperation))
      if (other.id !== claim.id && other.by === claim.by && overlap(other, claim))
        return {
          en: `${other.key} already is what this party says at that time; end that one first.`,
          de: 'Von dieser Stelle liegt für diese Zeit schon eine Angabe vor. Beenden Sie zuerst diese.',
          field: 'by',
        }
    return null
  }),
]
