import type { Day } from '@geflecht/domain'
import { View } from '../atlas/view.ts'
import type { Row } from '../fact/concepts.ts'
import { notFound } from '../graphql/fault.ts'
import type { Draft } from '../log/draft.ts'
import { theProgram } from '../rights/viewer.ts'
import type { GapAtHand } from './gap.policy.ts'
import { gapAtHand } from './gapAtHand.ts'
import { findingWithKey } from './gapsFound.ts'

/**
 * The id of what lasts of a gap; begins it when nothing of the gap was recorded and the gap is there on the day.
 *
 * @throws the fault NOT_FOUND for a gap that nobody knows of.
 */
export const lastingGap = (draft: Draft, key: string, day: Day): number => {
  const known = draft.idOfKey('gap', key)
  if (known !== null && draft.get('gap', known) !== null) return known
  const finding = findingWithKey(new View(draft.atlas, day, theProgram), key)
  if (finding === null) throw unknownGap(key)
  return beginGap(draft, key, finding, day)
}

/** Begins what lasts of a gap that is there on the day. */
export const beginGap = (draft: Draft, key: string, { rule, severity }: Pick<Row<'gap'>, 'rule' | 'severity'>, day: Day): number => {
  const { network, territory } = gapAtHand(draft, key)
  return draft.add('gap', key, { rule, severity, network, territory, firstSeenOn: day, openedOn: day, ...untouched })
}

/** What nobody has decided yet. */
const untouched: Pick<
  Row<'gap'>,
  'closedOn' | 'assignee' | 'dueOn' | 'action' | 'meeting' | 'acceptedOn' | 'acceptedUntil' | 'acceptedReason'
> = {
  closedOn: null,
  assignee: null,
  dueOn: null,
  action: null,
  meeting: null,
  acceptedOn: null,
  acceptedUntil: null,
  acceptedReason: null,
}

/** The same without recording anything, for a question of permission. */
export const gapNamed = (draft: Draft, key: string): GapAtHand => {
  const gap = gapAtHand(draft, key)
  if (gap.network === null && gap.territory === null) throw unknownGap(key)
  return gap
}

const unknownGap = (key: string) => notFound('gap with the key', key, 'Take keys from the gaps of a network or territory.')
