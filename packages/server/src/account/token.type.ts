import { ID } from 'type-graphql'
import { objectType, shows } from '../graphql/field.ts'
import { answered } from '../graphql/policy.ts'
import { DateTimeScalar } from '../graphql/scalars.ts'
import { ownAccount } from './account.policy.ts'
import { TokenScopeEnum } from './account.terms.ts'
import type { TokenScope } from './tables.ts'
import type { KeptToken } from './tokens.ts'

@objectType('Token', 'A key with which a program comes on behalf of your account. Its secret is told once, when it is made.')
export class Token {
  constructor(private readonly kept: KeptToken) {}

  @shows(() => ID, ownAccount, 'By which it is revoked; not its secret.')
  get id(): string {
    return this.kept.id
  }

  @shows(() => String, ownAccount, 'What it is for.')
  get name(): string {
    return this.kept.name
  }

  @shows(() => TokenScopeEnum, ownAccount, 'What it may be used for.')
  get scope(): TokenScope {
    return this.kept.scope
  }

  @shows(() => DateTimeScalar, ownAccount, 'When it was made.')
  get createdAt(): string {
    return this.kept.createdAt.toISOString()
  }

  @shows(() => DateTimeScalar, ownAccount, 'Until when it holds.')
  get expiresAt(): string {
    return this.kept.expiresAt.toISOString()
  }
}

@objectType('CreatedToken', 'A token that has just been made, with its secret.')
export class CreatedToken {
  @shows(() => Token, answered, 'The token.')
  token!: Token

  @shows(
    () => String,
    answered,
    'Sent as `authorization: Bearer …`. It is told here and never again: keep it where only the program reads it.',
  )
  secret!: string
}
