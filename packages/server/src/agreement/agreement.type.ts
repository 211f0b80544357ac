import { daysBetween, endOfTerm, type AgreementStatus, type Day } from '@geflecht/domain'
import { Int } from 'type-graphql'
import type { View } from '../atlas/view.ts'
import { objectType, shows } from '../graphql/field.ts'
import { DateScalar } from '../graphql/scalars.ts'
import type { RedactionReason } from '../rights/redaction.ts'
import { showsFactsOf, Subject } from '../graphql/subject.ts'
import { Network, networkOf } from '../network/index.ts'
import { Fact } from '../source/index.ts'
import { agreementsInOrder } from './agreement.order.ts'
import { agreementPolicy, documentPolicy } from './agreement.policy.ts'
import { AgreementClause, agreementClauseTerms, AgreementKind, agreementKindTerms, AgreementStatusEnum } from './agreement.terms.ts'
import { AgreementParty, partiesOf } from './agreementParty.type.ts'
import { statusOfAgreement } from './agreementStanding.ts'

@showsFactsOf('agreement')
@objectType(
  'Agreement',
  'What two or more institutions have laid down with each other. Its validity is its term: `validFrom` is its first day, `validTo` the first day on which it is over.',
  { implements: [Subject, Fact] },
)
export class Agreement extends Fact {
  get table() {
    return this.view.atlas.tables.agreement
  }

  override withholds(field: string): RedactionReason | null {
    return this.isSealed && ['title', 'terminationReason'].includes(field) ? 'SINGLE_PROFESSIONAL' : null
  }

  @shows(() => String, agreementPolicy, 'Its title.')
  get title(): string {
    // It also orders lists, and stands in their cursors.
    return this.isSealed ? '' : this.table.columns.title.at(this.row)
  }

  @shows(() => AgreementKind, agreementPolicy, 'What kind of agreement it is.')
  get kind(): AgreementKind {
    return agreementKindTerms.of(this.table.columns.kind.at(this.row))
  }

  @shows(() => AgreementStatusEnum, agreementPolicy, 'Where it stands on the day; a draft where even that is still to come.')
  get status(): AgreementStatus {
    return statusOfAgreement(this.view, this.row) ?? 'DRAFT'
  }

  @shows(() => DateScalar, agreementPolicy, 'The day on which it was first drafted.')
  get draftedOn(): Day {
    return this.table.columns.draftedOn.at(this.row)!
  }

  @shows(() => DateScalar, agreementPolicy, 'Since when the parties negotiate; null as long as they do not.', { nullable: true })
  get negotiatedSince(): Day | null {
    return this.come('negotiatedSince')
  }

  @shows(() => DateScalar, agreementPolicy, 'The day on which the last party signed; null as long as one has not.', { nullable: true })
  get signedOn(): Day | null {
    return this.come('signedOn')
  }

  @shows(() => DateScalar, agreementPolicy, 'Since when the parties review it, or when they last began to.', { nullable: true })
  get reviewSince(): Day | null {
    return this.come('reviewSince')
  }

  @shows(() => DateScalar, agreementPolicy, 'When its parties last concluded a review.', { nullable: true })
  get reviewedOn(): Day | null {
    return this.come('reviewedOn')
  }

  @shows(() => DateScalar, agreementPolicy, 'When it is due to be reviewed next.', { nullable: true })
  get nextReviewOn(): Day | null {
    return this.table.columns.nextReviewOn.at(this.row)
  }

  @shows(
    () => DateScalar,
    agreementPolicy,
    'The first day on which it no longer holds because a party gave notice; also when that day is ahead.',
    {
      nullable: true,
    },
  )
  get terminatedOn(): Day | null {
    return this.table.columns.terminatedOn.at(this.row)
  }

  @shows(() => String, agreementPolicy, 'Why notice was given.', { nullable: true })
  get terminationReason(): string | null {
    return this.table.columns.terminationReason.at(this.row)
  }

  @shows(() => Int, agreementPolicy, 'How many months before its end a party has to give notice; null when not laid down.', {
    nullable: true,
  })
  get noticePeriodMonths(): number | null {
    return this.table.columns.noticePeriodMonths.at(this.row)
  }

  @shows(() => [AgreementClause], agreementPolicy, 'What it settles, in the order of the vocabulary.', { size: 7 })
  get clauses(): AgreementClause[] {
    const settled = this.table.columns.clauses.at(this.row)
    return agreementClauseTerms.all.filter(({ key }) => settled.includes(key))
  }

  @shows(() => [AgreementClause], agreementPolicy, 'What its kind asks for and it does not settle.', { size: 3 })
  get missingClauses(): AgreementClause[] {
    const settled = this.table.columns.clauses.at(this.row)
    return this.kind.clauses.filter(({ key }) => !settled.includes(key))
  }

  @shows(() => String, documentPolicy, 'Where its text can be read.', { nullable: true })
  get documentUrl(): string | null {
    return this.table.columns.documentUrl.at(this.row)
  }

  @shows(() => [AgreementParty], agreementPolicy, 'Its parties, by name.', { size: 5 })
  get parties(): AgreementParty[] {
    return partiesOf(this)
  }

  @shows(() => [Network], agreementPolicy, 'The networks in which it was made.', { size: 2 })
  get networks(): Network[] {
    return this.table.columns.networks.at(this.row).map((id) => networkOf(this.view, id))
  }

  @shows(() => Agreement, agreementPolicy, 'The agreement that it replaces.', { nullable: true })
  get predecessor(): Agreement | null {
    return agreementOrNone(this.view, this.table.columns.predecessor.at(this.row))
  }

  @shows(() => [Agreement], agreementPolicy, 'The agreements that replace it, as far as drafted by the day, by end of term.', { size: 1 })
  get successors(): Agreement[] {
    return agreementsInOrder(
      this.referring('agreement', 'predecessor')
        .map((row) => new Agreement(this.view, row))
        .filter(isDrafted),
    )
  }

  @shows(
    () => Int,
    agreementPolicy,
    'Days until the last day on which it holds, 0 on that day itself; null when it is not signed, over, or without an end.',
    { nullable: true },
  )
  get daysLeft(): number | null {
    const end = this.endsOn
    return end !== null && ['SIGNED', 'IN_FORCE', 'UNDER_REVIEW'].includes(this.status) ? daysBetween(this.view.asOf, end) - 1 : null
  }

  /** The first day on which it no longer holds, by term or by notice; null is open. */
  get endsOn(): Day | null {
    const { validTo, validToPrecision, validFrom, validFromPrecision, terminatedOn } = this
    return endOfTerm({ validTo, validToPrecision, validFrom, validFromPrecision, terminatedOn })
  }

  /** A day of its life that has come by the view's day; null as long as it has not. */
  private come(column: 'negotiatedSince' | 'signedOn' | 'reviewSince' | 'reviewedOn'): Day | null {
    const day = this.table.columns[column].at(this.row)
    return day !== null && day <= this.view.asOf ? day : null
  }
}

/** Whether it exists on its view's day. */
export const isDrafted = ({ draftedOn, view }: Agreement): boolean => draftedOn <= view.asOf

/** The agreement behind a reference; null where there is none or it is not drafted yet on the day. */
export const agreementOrNone = (view: View, id: number | null): Agreement | null => {
  if (id === null) return null
  const agreement = new Agreement(view, view.rowOf(id))
  return isDrafted(agreement) ? agreement : null
}
