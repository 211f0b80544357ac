import { cooperationForms } from '@geflecht/domain'
import type { Row } from '../fact/concepts.ts'
import { overlap } from '../fact/period.ts'
import type { Draft } from '../log/draft.ts'
import { invariant } from '../log/invariant.ts'

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

export const cooperationInvariants = [
  invariant(2, 'cooperation', ({ from, to }) => (from === to ? 'An institution does not cooperate with itself; name two.' : null)),
  invariant(2, 'cooperation', (cooperation, draft) => {
    for (const other of between(cooperation, draft))
      if (other.network === cooperation.network && other.project === cooperation.project && overlap(other, cooperation))
        return `${other.key} already is the cooperation of these two at that time; change that one.`
    return null
  }),
  invariant(null, 'cooperation', ({ documentedForm }) =>
    documentedForm === null || formKeys.has(documentedForm) ? null : `${documentedForm} is not a form of cooperation.`,
  ),
  invariant(null, 'cooperation', ({ documentedLevel }) =>
    documentedLevel === null || (documentedLevel >= 0 && documentedLevel <= 5) ? null : `Level ${documentedLevel} is not between 0 and 5.`,
  ),
  invariant(null, 'claim', ({ level, frequency }) => {
    if (level < 0 || level > 5) return `Level ${level} is not between 0 and 5.`
    return frequency === null || (frequency >= 1 && frequency <= 5) ? null : `Frequency ${frequency} is not between 1 and 5.`
  }),
  invariant(
    null,
    'claim',
    ({ forms }) => forms.filter((form) => !formKeys.has(form)).map((form) => `${form} is not a form of cooperation.`)[0] ?? null,
  ),
  invariant(2, 'claim', ({ by, cooperation }, draft) => {
    const tie = draft.get('cooperation', cooperation)
    return tie && tie.from !== by && tie.to !== by ? 'Only a party of a cooperation makes a claim about it.' : null
  }),
  invariant(2, 'claim', (claim, draft) => {
    for (const other of draft.referring('claim', 'cooperation', claim.cooperation))
      if (other.id !== claim.id && other.by === claim.by && overlap(other, claim))
        return `${other.key} already is what this party says at that time; end that one first.`
    return null
  }),
]
