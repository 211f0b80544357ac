import type { Day } from '@geflecht/domain'
import { Int } from 'type-graphql'
import { holds, inputType } from '../graphql/field.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { ChangeInput } from '../mutation/index.ts'

@inputType('ClaimCooperationInput', 'What one party says about how it cooperates with another.')
export class ClaimCooperationInput {
  @holds(() => String, 'Key of the institution that says so.')
  by!: string

  @holds(() => String, 'Key of the institution on the other side.')
  with!: string

  @holds(() => Int, 'The level, 0 none to 5 collaboration (Frey et al. 2006); 0 denies the tie.')
  level!: number

  @holds(() => [String], 'Keys of forms: what they do together.', { nullable: true })
  forms?: string[] | null

  @holds(() => Int, 'How often they are in contact: 1 yearly, 2 quarterly, 3 monthly, 4 weekly, 5 daily.', { nullable: true })
  frequency?: number | null

  @holds(() => DateScalar, 'Since when they cooperate.', { nullable: true })
  since?: Day | null

  @holds(() => DateScalar, 'The day on which it says so; today when left out.', { nullable: true })
  verifiedOn?: Day | null

  @holds(() => String, 'Key of the network in which they cooperate; in none when left out.', { nullable: true })
  network?: string | null

  @holds(() => Int, 'The version of the cooperation that was seen, once there is one.', { nullable: true })
  version?: number | null
}

@inputType('ConfirmCooperationInput', 'That one party sees a cooperation as the other does.')
export class ConfirmCooperationInput extends ChangeInput {
  @holds(() => String, 'Key of the institution that confirms.')
  by!: string

  @holds(() => DateScalar, 'The day on which it says so; today when left out.', { nullable: true })
  verifiedOn?: Day | null
}

@inputType('WithdrawClaimInput', 'That one party no longer says what it has said about a cooperation.')
export class WithdrawClaimInput extends ChangeInput {
  @holds(() => String, 'Key of the institution that takes its claim back.')
  by!: string

  @holds(() => DateScalar, 'The last day for which its claim holds; today when left out.', { nullable: true })
  lastDay?: Day | null
}

@inputType('EndCooperationInput', 'The end of a cooperation.')
export class EndCooperationInput extends ChangeInput {
  @holds(() => DateScalar, 'The last day on which they cooperate.')
  lastDay!: Day
}

@inputType('RestOnAgreementInput', 'The agreement on which a cooperation rests.')
export class RestOnAgreementInput extends ChangeInput {
  @holds(() => String, 'Key of the agreement; null when it rests on none.', { nullable: true })
  agreement?: string | null
}

@inputType('DocumentCooperationInput', 'A cooperation that is documented, whether or not its parties claim it.')
export class DocumentCooperationInput {
  @holds(() => String, 'Key of one institution; the giving one when directed.')
  from!: string

  @holds(() => String, 'Key of the other institution; the taking one when directed.')
  to!: string

  @holds(() => Boolean, 'Whether it runs from `from` to `to` only; no when left out.', { nullable: true })
  directed?: boolean | null

  @holds(() => String, 'Key of the network in which they cooperate; in none when left out.', { nullable: true })
  network?: string | null

  @holds(() => String, 'Key of the documented form of cooperation.', { nullable: true })
  form?: string | null

  @holds(() => Int, 'The documented level, 0 none to 5 collaboration (Frey et al. 2006).', { nullable: true })
  level?: number | null

  @holds(() => Int, 'How often they are in contact: 1 yearly, 2 quarterly, 3 monthly, 4 weekly, 5 daily.', { nullable: true })
  frequency?: number | null

  @holds(() => DateScalar, 'The first day on which they cooperate; today when left out.', { nullable: true })
  since?: Day | null

  @holds(() => String, 'Key of the agreement on which it rests.', { nullable: true })
  agreement?: string | null

  @holds(() => String, 'Key of the source that documents it; the coordination’s own knowledge when left out.', { nullable: true })
  source?: string | null
}
