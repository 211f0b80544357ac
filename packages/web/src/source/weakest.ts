import { type Verification, verifications } from '@geflecht/domain'

/** The weakest of the ways in which the parts of a legal statement were checked; a whole is checked no better than its weakest part. */
export function weakest(first: Verification, ...others: readonly Verification[]): Verification {
  return others.reduce((weaker, each) => (verifications.indexOf(each) > verifications.indexOf(weaker) ? each : weaker), first)
}
