import { Int } from 'type-graphql'
import { holds, inputType } from '../graphql/field.ts'
import type { GrantRole, GrantScope } from '../rights/viewer.ts'
import { GrantRoleEnum, GrantScopeEnum, TokenScopeEnum } from './account.terms.ts'
import type { TokenScope } from './tables.ts'

@inputType('InviteAccountInput', 'Whom to invite, and as what.')
export class InviteAccountInput {
  @holds(() => String, 'The e-mail address to which the link goes.')
  email!: string

  @holds(() => String, 'What the person is called until they say so themselves: best a function, such as „Leitung Kita Sonnenblume“.')
  displayName!: string

  @holds(() => GrantRoleEnum, 'The role.')
  role!: GrantRole

  @holds(() => GrantScopeEnum, 'Where it holds: everywhere for administrators and analysts, else one of the others.')
  scope!: GrantScope['kind']

  @holds(() => String, 'Key of the network, territory or institution; left out for everywhere.', { nullable: true })
  key?: string | null
}

@inputType('RoleInput', 'A role of an account, and where it holds.')
export class RoleInput {
  @holds(() => String, 'Key of the account.')
  account!: string

  @holds(() => GrantRoleEnum, 'The role.')
  role!: GrantRole

  @holds(() => GrantScopeEnum, 'Where it holds.')
  scope!: GrantScope['kind']

  @holds(() => String, 'Key of the network, territory or institution; left out for everywhere.', { nullable: true })
  key?: string | null
}

@inputType('RenameAccountInput', 'How you want to be called.')
export class RenameAccountInput {
  @holds(() => String, 'What others read: 2 to 80 characters.')
  displayName!: string
}

@inputType('CreateTokenInput', 'A token for a program that comes on your behalf.')
export class CreateTokenInput {
  @holds(() => String, 'What it is for; stands in the history of whatever the program changes.')
  name!: string

  @holds(() => TokenScopeEnum, 'What it may be used for.')
  scope!: TokenScope

  @holds(() => Int, 'For how many days, 1 to 366.')
  days!: number
}

@inputType('RevokeTokenInput', 'Which token no longer holds.')
export class RevokeTokenInput {
  @holds(() => String, 'Id of the token.')
  token!: string
}

@inputType('CloseAccountInput', 'Which account is closed.')
export class CloseAccountInput {
  @holds(() => String, 'Key of the account: your own, or any for an administrator.')
  account!: string
}
