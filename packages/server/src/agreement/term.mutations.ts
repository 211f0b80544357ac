import { firstDayAfter } from '../fact/ending.ts'
import type { RequestContext } from '../graphql/context.ts'
import { does, inContext, root, takes } from '../graphql/field.ts'
import { decidedByCommand } from '../graphql/policy.ts'
import { changeThing, entered, newKey } from '../mutation/index.ts'
import { AgreementResult } from './agreement.results.ts'
import { refuseUnlessInForce, refuseUnlessNoticeEndsIt, refuseUnlessSigned } from './agreementLife.ts'

import { termFields } from './agreementTerm.ts'
import { concludeReview, planReview, renewAgreement, reviewAgreement, terminateAgreement } from './term.commands.ts'
import { ConcludeReviewInput, PlanReviewInput, RenewAgreementInput, ReviewAgreementInput, TerminateAgreementInput } from './term.inputs.ts'

/** What happens to an agreement once it is signed. That it is in force, over or replaced follows from the days. */
@root()
export class TermMutations {
  @does(() => AgreementResult, decidedByCommand, 'The parties begin to review an agreement that is in force; it goes on binding them.')
  reviewAgreement(
    @takes('input', () => ReviewAgreementInput, 'Since when.') input: ReviewAgreementInput,
    @inContext() context: RequestContext,
  ) {
    const since = input.reviewSince ?? context.today
    return changeThing(context, input, {
      concept: 'agreement',
      command: 'reviewAgreement',
      day: since,
      change(draft, agreement) {
        refuseUnlessInForce(draft, agreement, since)
        reviewAgreement(draft, { key: agreement.key, since })
      },
    })
  }

  @does(() => AgreementResult, decidedByCommand, 'The parties conclude a review; the agreement goes on as it is.')
  concludeReview(
    @takes('input', () => ConcludeReviewInput, 'When, and when again.') input: ConcludeReviewInput,
    @inContext() context: RequestContext,
  ) {
    const day = input.reviewedOn ?? context.today
    return changeThing(context, input, {
      concept: 'agreement',
      command: 'concludeReview',
      day,
      change: (draft, { key }) => concludeReview(draft, { key, day, nextReviewOn: input.nextReviewOn ?? null }),
    })
  }

  @does(() => AgreementResult, decidedByCommand, 'The parties lay down when they review an agreement next.')
  planReview(@takes('input', () => PlanReviewInput, 'The day.') input: PlanReviewInput, @inContext() context: RequestContext) {
    return changeThing(context, input, {
      concept: 'agreement',
      command: 'planReview',
      change: (draft, { key }) => planReview(draft, { key, nextReviewOn: input.nextReviewOn ?? null }),
    })
  }

  @does(() => AgreementResult, decidedByCommand, 'A party gives notice: the agreement is over after its last day.')
  terminateAgreement(
    @takes('input', () => TerminateAgreementInput, 'The last day, and why.') input: TerminateAgreementInput,
    @inContext() context: RequestContext,
  ) {
    const { lastDay, reason } = input
    return changeThing(context, input, {
      concept: 'agreement',
      command: 'terminateAgreement',
      fields: { terminatedOn: 'lastDay', terminationReason: 'reason' },
      change(draft, agreement) {
        refuseUnlessNoticeEndsIt(draft, agreement, lastDay)
        terminateAgreement(draft, { key: agreement.key, lastDay, reason })
      },
    })
  }

  @does(
    () => AgreementResult,
    decidedByCommand,
    'Drafts the agreement that is to replace one, and answers it. The old one is superseded on the day on which the new one is signed and its term begins.',
  )
  renewAgreement(
    @takes('input', () => RenewAgreementInput, 'What is new about it.') input: RenewAgreementInput,
    @inContext() context: RequestContext,
  ) {
    const draftedOn = input.draftedOn ?? context.today
    return changeThing(context, input, {
      concept: 'agreement',
      command: 'renewAgreement',
      fields: termFields,
      day: draftedOn,
      change(draft, old, rights) {
        refuseUnlessSigned(old)
        const title = input.title ?? old.title
        const about = old.networks[0] ?? [...draft.referring('agreementParty', 'agreement', old.id)][0]!.institution
        return renewAgreement(draft, {
          key: old.key,
          renewal: {
            key: newKey(draft, 'agreement', 'agr', title),
            title,
            draftedOn,
            validFrom: input.firstDay ?? old.validTo,
            validTo: input.lastDay == null ? null : firstDayAfter(input.lastDay).validTo,
            provenance: entered(draft, rights, about, draftedOn),
          },
        })
      },
    })
  }
}
