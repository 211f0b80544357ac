import { type Day, daysInMonth, effectiveFrom } from '@geflecht/domain'
import { binds, type AgreementOnDay } from '../situation/index.ts'
import { aboutAgreements } from './agreementRule.ts'

/**
 * [G09] The review of an agreement that binds its parties was due before the day, and no review has been finished since it was due. Where no day was agreed
 * it is due as many months after the last review, or after it came into force, as a rule set says; without such a rule never.
 */
export const agreementReviewOverdue = aboutAgreements('G09', (agreement, { asOf }, number) => {
  const interval = number('reviewMonths')
  const due = dayOfReview(agreement, interval.value)
  if (due === null || due >= asOf || !binds(agreement)) return null
  const { reviewedOn } = agreement
  if (reviewedOn !== null && reviewedOn >= due && reviewedOn <= asOf) return null
  return {
    severity: 'MEDIUM',
    facts: { date: { day: due, precision: 'DAY' } },
    thresholds: agreement.nextReviewOn === null ? [interval] : [],
  }
})

function dayOfReview(agreement: AgreementOnDay, months: number | null): Day | null {
  const { nextReviewOn, reviewedOn, signedOn } = agreement
  if (nextReviewOn !== null || months === null) return nextReviewOn
  const since = reviewedOn ?? effectiveFrom(agreement) ?? signedOn
  return since === null ? null : monthsLater(since, months)
}

/** The same day of a later month, or its last one where that is shorter. */
function monthsLater(day: Day, months: number): Day {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const last = daysInMonth(Math.floor(count / 12), (count % 12) + 1)
  const part = (value: number, length: number) => String(value).padStart(length, '0')
  return `${part(Math.floor(count / 12), 4)}-${part((count % 12) + 1, 2)}-${part(Math.min(Number(day.slice(8)), last), 2)}`
}
