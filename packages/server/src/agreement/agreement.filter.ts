import { agreementKindByKey, type AgreementStatus, type Day } from '@geflecht/domain'
import type { View } from '../atlas/view.ts'
import { connectionOf, Paging } from '../graphql/connection.ts'
import { badInput, shortened } from '../graphql/fault.ts'
import { args, holds } from '../graphql/field.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { agreementOrder, agreementsInOrder } from './agreement.order.ts'
import { agreementPolicy } from './agreement.policy.ts'
import { AgreementStatusEnum } from './agreement.terms.ts'
import { Agreement, isDrafted } from './agreement.type.ts'

/** Those that bind, or will as soon as their term begins. */
const signedOrBinding: readonly AgreementStatus[] = ['SIGNED', 'IN_FORCE', 'UNDER_REVIEW']

@args()
export class AgreementChoice extends Paging {
  @holds(() => [AgreementStatusEnum], 'Only those that stand like this on the day; all that are drafted by then when left out.', {
    nullable: true,
  })
  statuses?: AgreementStatus[] | null

  @holds(() => [String], 'Only these kinds: keys of agreement kinds.', { nullable: true })
  kinds?: string[] | null
}

@args()
export class AgreementsEnding extends AgreementChoice {
  @holds(() => Boolean, 'Also those with a party in a place within it.', { nullable: true, defaultValue: false })
  includeSubtree?: boolean | null

  @holds(
    () => DateScalar,
    'Only those whose last day is before this day and not before the day that is looked at; without `statuses` only signed ones.',
    { nullable: true },
  )
  endsBefore?: Day | null
}

export const AgreementConnection = connectionOf('Agreement', () => Agreement, agreementPolicy, 'agreements')

/** The chosen ones among these rows, by end of term, as the asked part. */
export const agreementsAmong = (view: View, rows: Iterable<number>, choice: AgreementsEnding) => {
  const fits = chosen(choice)
  const agreements = Array.from(new Set(rows), (row) => new Agreement(view, row)).filter((one) => isDrafted(one) && fits(one))
  return new AgreementConnection(agreementsInOrder(agreements), agreementOrder, choice, (agreement: Agreement) => agreement)
}

const chosen = ({ statuses, kinds, endsBefore }: AgreementsEnding) => {
  for (const kind of kinds ?? [])
    if (!agreementKindByKey.has(kind))
      throw badInput(`“${shortened(kind)}” is no kind of agreement.`, 'The field agreementKinds lists them.', { argument: 'kinds' })
  const standing = statuses ?? (endsBefore == null ? null : signedOrBinding)
  return (agreement: Agreement): boolean =>
    (kinds == null || kinds.includes(agreement.kind.key)) &&
    (endsBefore == null || endsWithin(agreement, endsBefore)) &&
    (standing === null || standing.includes(agreement.status))
}

/** Its end is the first day without it, so the last day with it is before `endsBefore` up to and including that day. */
const endsWithin = ({ endsOn, view }: Agreement, endsBefore: Day): boolean => endsOn !== null && view.asOf < endsOn && endsOn <= endsBefore
