import { cooperationForms } from '@geflecht/domain'
import type { Row } from '../fact/concepts.ts'
import { overlap } from '../fact/period.ts'
import type { Draft } from '../log/draft.ts'
import { invariant } from '../log/invariant.ts'

const formKeys = new Set<string>(cooperationForms.map(({ key }) => key))

/** Other cooperations between the same two institutions, whichever side is named first. */
function* between(cooperation: Row<'cooperation'>, draft: Draft): Generator<Row<'cooperation'>> {
  for (const other of draft.referring('cooperation', 'from', cooperation.from))
    if (other.to === cooperation.to && other.id !== cooperation.id) yield other
  for (const other of draft.referring('cooperation', 'to', cooperation.from))
    if (other.from === cooperation.to && other.id !== cooperation.id) yield other
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
