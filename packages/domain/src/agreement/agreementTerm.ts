import { effectiveTo, type Day, type Validity } from '../time/index.ts'

/** The first day on which an agreement no longer holds, by its term or because a party gave notice for an earlier day; null is open. */
export function endOfTerm(agreement: Validity & { terminatedOn: Day | null }): Day | null {
  const ends = [effectiveTo(agreement), agreement.terminatedOn].filter((day) => day !== null)
  return ends.toSorted()[0] ?? null
}
