import { effectiveFrom, type Day } from '../time/index.ts'
import type { Agreement, AgreementStatus } from './agreement.ts'

type Life = Omit<Agreement, 'key' | 'title' | 'kind' | 'provenance' | 'clauses' | 'networks' | 'predecessor' | 'documentUrl'>

const hasCome = (day: Day | null, asOf: Day): boolean => day !== null && day <= asOf

/** Whether it has been signed and its term has begun, whatever happened since. */
const hasBegun = (agreement: Life, asOf: Day): boolean => {
  const from = effectiveFrom(agreement)
  return agreement.validFromPrecision !== 'PLANNED' && hasCome(agreement.signedOn, asOf) && (from === null || from <= asOf)
}

/** Whether it has ever been in force by then; one that notice ended before it began has not, and replaces nothing. */
const hasTakenForce = (agreement: Life, asOf: Day): boolean => {
  const { terminatedOn, signedOn } = agreement
  const isWithdrawn = terminatedOn !== null && [effectiveFrom(agreement), signedOn].some((day) => day !== null && terminatedOn <= day)
  return !isWithdrawn && hasBegun(agreement, asOf)
}

const isUnderReview = ({ reviewSince, reviewedOn }: Life, asOf: Day): boolean =>
  hasCome(reviewSince, asOf) && !(hasCome(reviewedOn, asOf) && reviewedOn! >= reviewSince!)

/**
 * Where an agreement stands on a day, given those that replace it; null before it was drafted.
 * Ended by notice comes before replaced, replaced before expired: what the parties did says more than the clock.
 */
export function agreementStatusOn(agreement: Life, asOf: Day, successors: readonly Life[] = []): AgreementStatus | null {
  if (agreement.draftedOn > asOf) return null
  if (hasCome(agreement.terminatedOn, asOf)) return 'TERMINATED'
  if (hasCome(agreement.signedOn, asOf)) {
    if (successors.some((successor) => hasTakenForce(successor, asOf))) return 'SUPERSEDED'
    if (hasCome(agreement.validTo, asOf)) return 'EXPIRED'
    if (!hasBegun(agreement, asOf)) return 'SIGNED'
    return isUnderReview(agreement, asOf) ? 'UNDER_REVIEW' : 'IN_FORCE'
  }
  return hasCome(agreement.negotiatedSince, asOf) ? 'NEGOTIATION' : 'DRAFT'
}

/** Whether the parties are bound: in force, or under review, which suspends nothing. */
export const isBinding = (status: AgreementStatus | null): boolean => status === 'IN_FORCE' || status === 'UNDER_REVIEW'
