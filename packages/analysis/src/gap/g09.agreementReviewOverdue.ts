import { binds } from '../situation/index.ts'
import { aboutAgreements } from './agreementRule.ts'

/** [G09] The review of an agreement that binds its parties was due before the day, and no review has been finished since it was due. */
export const agreementReviewOverdue = aboutAgreements('G09', (agreement, { asOf }) => {
  const { nextReviewOn: due, reviewedOn } = agreement
  if (due === null || due >= asOf || !binds(agreement)) return null
  if (reviewedOn !== null && reviewedOn >= due && reviewedOn <= asOf) return null
  return { severity: 'MEDIUM', facts: { date: { day: due, precision: 'DAY' } } }
})
