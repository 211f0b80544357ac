import type { Agreement, AgreementParty, Day } from '@geflecht/domain'
import { firstDayAfter } from '../fact/ending.ts'
import { germanDay } from '../fact/germanDay.ts'
import type { Draft } from '../log/draft.ts'
import { idOf } from '../log/lookup.ts'
import { Refused } from '../log/refusal.ts'
import { draftAgreement } from './negotiation.commands.ts'

/** Says that the parties review the agreement since a day; it stays in force. */
export const reviewAgreement = (draft: Draft, { key, since }: { key: string; since: Day }) =>
  draft.amend('agreement', idOf(draft, 'agreement', key), { reviewSince: since })

/** Ends a review; the agreement goes on as it is. */
export const concludeReview = (draft: Draft, { key, day, nextReviewOn }: { key: string; day: Day; nextReviewOn: Day | null }) => {
  const id = idOf(draft, 'agreement', key)
  const since = draft.get('agreement', id)?.reviewSince ?? null
  if (since === null || since > day)
    throw Refused.because(key, {
      en: `It is not under review on ${day}; begin the review first.`,
      de: `Die Vereinbarung wird am ${germanDay(day)} nicht überprüft. Beginnen Sie zuerst eine Überprüfung.`,
      field: 'reviewedOn',
    })
  draft.amend('agreement', id, { reviewedOn: day, nextReviewOn })
}

/** Says when an agreement is to be reviewed next; null when nothing is planned. */
export const planReview = (draft: Draft, { key, nextReviewOn }: { key: string; nextReviewOn: Day | null }) =>
  draft.amend('agreement', idOf(draft, 'agreement', key), { nextReviewOn })

/** Ends an agreement by notice: `lastDay` is the last on which it holds. */
export const terminateAgreement = (draft: Draft, { key, lastDay, reason }: { key: string; lastDay: Day; reason: string }) =>
  draft.amend('agreement', idOf(draft, 'agreement', key), { terminatedOn: firstDayAfter(lastDay).validTo, terminationReason: reason })

/** What is new about the agreement that replaces another; its kind, clauses, networks, notice and parties are those of the old one. */
export type Renewal = Pick<Agreement, 'key' | 'title' | 'draftedOn' | 'validFrom' | 'validTo' | 'provenance'>

/** Drafts the agreement that is to replace one, with the same parties, none of which has signed it. */
export const renewAgreement = (draft: Draft, { key, renewal }: { key: string; renewal: Renewal }) => {
  const old = draft.get('agreement', idOf(draft, 'agreement', key))!
  const keyOf = (id: number) => draft.fact(id)!.key
  const parties = Array.from(
    draft.referring('agreementParty', 'agreement', old.id),
    ({ institution }): AgreementParty => ({
      key: `${renewal.key}.${keyOf(institution)}`,
      agreement: renewal.key,
      institution: keyOf(institution),
      signedOn: null,
      provenance: renewal.provenance,
    }),
  )
  const { kind, clauses, noticePeriodMonths } = old
  return draftAgreement(draft, {
    agreement: {
      ...renewal,
      kind,
      clauses: clauses as Agreement['clauses'],
      noticePeriodMonths,
      networks: old.networks.map(keyOf),
      predecessor: key,
      negotiatedSince: null,
      signedOn: null,
      reviewSince: null,
      reviewedOn: null,
      nextReviewOn: null,
      terminatedOn: null,
      terminationReason: null,
      documentUrl: null,
      validFromPrecision: renewal.validFrom === null ? 'UNKNOWN' : 'DAY',
      validToPrecision: 'DAY',
    },
    parties,
  })
}
