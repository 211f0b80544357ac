import type { Evidenced } from '../source/index.ts'
import type { Day, Validity } from '../time/index.ts'
import type { AgreementClause } from './agreement.labels.ts'

/** Where an agreement stands; follows from its days and the clock, never typed in (§ 3.6 of the domain model). */
export const agreementStatuses = [
  'DRAFT',
  'NEGOTIATION',
  'SIGNED',
  'IN_FORCE',
  'UNDER_REVIEW',
  'EXPIRED',
  'TERMINATED',
  'SUPERSEDED',
] as const
export type AgreementStatus = (typeof agreementStatuses)[number]

/**
 * What two or more institutions have laid down with each other. Its validity is its term: `validFrom` the first day on which it is in force,
 * `validTo` the first on which it no longer is; both may be open while it is negotiated. The days of its life are kept, so that its
 * status is known for every day.
 */
export interface Agreement extends Validity, Evidenced {
  key: string
  title: string
  /** Key of an agreement kind, for example `VEREINBARUNG_8A_4`. */
  kind: string
  /** The day on which it was first drafted; before it there is no agreement. */
  draftedOn: Day
  /** Since when the parties negotiate; null while only one of them drafts. */
  negotiatedSince: Day | null
  /** The day on which the last party signed. */
  signedOn: Day | null
  /** Since when the parties review it; over on `reviewedOn` where that is not earlier. */
  reviewSince: Day | null
  reviewedOn: Day | null
  nextReviewOn: Day | null
  /** The day from which it no longer holds because a party gave notice. */
  terminatedOn: Day | null
  terminationReason: string | null
  noticePeriodMonths: number | null
  clauses: readonly AgreementClause[]
  documentUrl: string | null
  /** Keys of the networks in which it was made. */
  networks: readonly string[]
  /** Key of the agreement that it replaces. */
  predecessor: string | null
}

/** One side of an agreement, and whether it has signed. */
export interface AgreementParty extends Evidenced {
  key: string
  agreement: string
  institution: string
  signedOn: Day | null
}
