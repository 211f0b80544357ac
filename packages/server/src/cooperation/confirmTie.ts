import type { Day, Level } from '@geflecht/domain'
import { isValidOn } from '@geflecht/domain'
import type { Row } from '../fact/concepts.ts'
import type { Draft } from '../log/draft.ts'
import { Refused } from '../log/refusal.ts'
import { claimOn } from './claimBetween.ts'

/** Says for one party of a tie what the other says of it. */
export const confirmTie = (draft: Draft, tie: Row<'cooperation'>, { by, verifiedOn }: { by: number; verifiedOn: Day }): void => {
  const other = [...draft.referring('claim', 'cooperation', tie.id)].find((claim) => claim.by !== by && isValidOn(claim, verifiedOn))
  if (!other)
    throw Refused.because(tie.key, {
      en: `The other side says nothing about it on ${verifiedOn}; there is nothing to confirm yet.`,
      de: 'Die andere Seite hat zu dieser Kooperation nichts angegeben. Zu bestätigen gibt es noch nichts.',
    })
  if (other.level === 0)
    throw Refused.because(tie.key, {
      en: 'The other side denies it; say yourself how you see it.',
      de: 'Die andere Seite sagt, dass es diese Kooperation nicht gibt. Geben Sie selbst an, wie Sie es sehen.',
    })
  const { forms, frequency, since } = other
  claimOn(draft, tie.id, { by, level: other.level as Level, forms, frequency, since, verifiedOn })
}
