import type { Day, MembershipRole } from '@geflecht/domain'
import { Int } from 'type-graphql'
import { holds, inputType } from '../graphql/field.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { MembershipRoleEnum } from './network.terms.ts'

const version = () => holds(() => Int, 'The version of it that was seen.')
const key = () => holds(() => String, 'Key of the membership.')
const day = (description: string) => holds(() => DateScalar, description, { nullable: true })

@inputType('InviteMemberInput', 'An institution that is invited into a network, or into one body of it.')
export class InviteMemberInput {
  @holds(() => String, 'Key of the network.')
  network!: string

  @holds(() => String, 'Key of the institution.')
  institution!: string

  @holds(() => String, 'Key of the body, when it is invited into one only.', { nullable: true })
  body?: string | null

  @holds(() => MembershipRoleEnum, 'What it is to do in the network; a member when left out.', { nullable: true })
  role?: MembershipRole | null

  @holds(() => String, 'Key of the profession for which it is to speak.', { nullable: true })
  representsProfession?: string | null

  @day('The day of the invitation; today when left out.')
  day?: Day | null
}

@inputType('AcceptInvitationInput', 'An invitation that is accepted.')
export class AcceptInvitationInput {
  @key()
  key!: string

  @version()
  version!: number

  @day('The first day of the membership; today when left out.')
  day?: Day | null
}

@inputType('DeclineInvitationInput', 'An invitation that is declined.')
export class DeclineInvitationInput {
  @key()
  key!: string

  @version()
  version!: number

  @day('The day on which it was declined; today when left out.')
  day?: Day | null
}

@inputType('PauseMembershipInput', 'A membership that rests.')
export class PauseMembershipInput {
  @key()
  key!: string

  @version()
  version!: number

  @day('The first day on which it rests; today when left out.')
  day?: Day | null
}

@inputType('ResumeMembershipInput', 'A membership that rested and goes on.')
export class ResumeMembershipInput {
  @key()
  key!: string

  @version()
  version!: number

  @day('The first day on which it is active again; today when left out.')
  day?: Day | null
}

@inputType('LeaveNetworkInput', 'A membership that ends.')
export class LeaveNetworkInput {
  @key()
  key!: string

  @version()
  version!: number

  @day('The last day of the membership; today when left out.')
  lastDay?: Day | null
}

@inputType('ChangeRoleInput', 'What a member does in the network.')
export class ChangeRoleInput {
  @key()
  key!: string

  @version()
  version!: number

  @holds(() => MembershipRoleEnum, 'What it does in the network; stays as it is when left out.', { nullable: true })
  role?: MembershipRole | null

  @holds(() => String, 'Key of the profession for which it speaks; stays as it is when left out, null: for none.', { nullable: true })
  representsProfession?: string | null
}
