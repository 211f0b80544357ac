import type { Day } from '@geflecht/domain'
import { holds, inputType } from '../graphql/field.ts'
import { DateScalar } from '../graphql/scalars.ts'

@inputType('ConfirmAbsentInput', 'A group that a template expects of a network, and that is confirmed to be missing there.')
export class ConfirmAbsentInput {
  @holds(() => String, 'Key of the network.')
  network!: string

  @holds(() => String, 'Key of the item of a coverage template.')
  item!: string

  @holds(() => String, 'Why; at most 500 characters.')
  reason!: string

  @holds(() => DateScalar, 'Since when; today when left out.', { nullable: true })
  since?: Day | null

  @holds(() => DateScalar, 'The last day on which it holds; until it is withdrawn when left out.', { nullable: true })
  lastDay?: Day | null
}

@inputType('MarkNotApplicableInput', 'A group that a template expects and that need not be expected of this network.')
export class MarkNotApplicableInput {
  @holds(() => String, 'Key of the network.')
  network!: string

  @holds(() => String, 'Key of the item of a coverage template.')
  item!: string

  @holds(() => String, 'Why; at most 500 characters.')
  reason!: string

  @holds(() => DateScalar, 'Since when; today when left out.', { nullable: true })
  since?: Day | null

  @holds(() => DateScalar, 'The last day on which it holds; until it is withdrawn when left out.', { nullable: true })
  lastDay?: Day | null
}

@inputType('WithdrawRulingInput', 'A group about which nothing is ruled any longer.')
export class WithdrawRulingInput {
  @holds(() => String, 'Key of the network.')
  network!: string

  @holds(() => String, 'Key of the item of a coverage template.')
  item!: string

  @holds(() => DateScalar, 'The first day on which it no longer holds; today when left out.', { nullable: true })
  from?: Day | null
}
