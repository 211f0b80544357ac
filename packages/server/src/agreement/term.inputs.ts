import type { Day } from '@geflecht/domain'
import { Int } from 'type-graphql'
import { holds, inputType } from '../graphql/field.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { ChangeInput } from '../mutation/index.ts'

@inputType('ChangeTermInput', 'The term of an agreement that nobody has signed yet. What is left out stays as it is; null is open.')
export class ChangeTermInput extends ChangeInput {
  @holds(() => DateScalar, 'The first day of its term.', { nullable: true })
  firstDay?: Day | null

  @holds(() => DateScalar, 'The last day of its term.', { nullable: true })
  lastDay?: Day | null

  @holds(() => Int, 'How many months before its end a party has to give notice.', { nullable: true })
  noticePeriodMonths?: number | null
}

@inputType('ReviewAgreementInput', 'Since when the parties review an agreement.')
export class ReviewAgreementInput extends ChangeInput {
  @holds(() => DateScalar, 'Since when; today when left out.', { nullable: true })
  reviewSince?: Day | null
}

@inputType('ConcludeReviewInput', 'That a review is over and the agreement goes on as it is.')
export class ConcludeReviewInput extends ChangeInput {
  @holds(() => DateScalar, 'The day on which the review ended; today when left out.', { nullable: true })
  reviewedOn?: Day | null

  @holds(() => DateScalar, 'When it is to be reviewed next; left out when nothing is planned.', { nullable: true })
  nextReviewOn?: Day | null
}

@inputType('PlanReviewInput', 'When an agreement is to be reviewed next.')
export class PlanReviewInput extends ChangeInput {
  @holds(() => DateScalar, 'The day; null when nothing is planned any more.', { nullable: true })
  nextReviewOn?: Day | null
}

@inputType('TerminateAgreementInput', 'Notice that ends an agreement.')
export class TerminateAgreementInput extends ChangeInput {
  @holds(() => DateScalar, 'The last day on which it holds.')
  lastDay!: Day

  @holds(() => String, 'Why notice is given; never about a person or a case.')
  reason!: string
}

@inputType('RenewAgreementInput', 'The agreement that is to replace one, with the same kind, clauses, networks, notice and parties.')
export class RenewAgreementInput extends ChangeInput {
  @holds(() => String, 'Its title; that of the old one when left out.', { nullable: true })
  title?: string | null

  @holds(
    () => DateScalar,
    'The first day of its term, on which it takes the place of the old one; the day after the old one when left out.',
    {
      nullable: true,
    },
  )
  firstDay?: Day | null

  @holds(() => DateScalar, 'The last day of its term; left out when it is without an end.', { nullable: true })
  lastDay?: Day | null

  @holds(() => DateScalar, 'The day on which it was drafted; today when left out.', { nullable: true })
  draftedOn?: Day | null
}
