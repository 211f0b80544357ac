import type { RequestContext } from '../graphql/context.ts'
import { connectionOf } from '../graphql/connection.ts'
import { inContext, objectType, shows } from '../graphql/field.ts'
import { byName } from '../graphql/page.ts'
import { DateTimeScalar } from '../graphql/scalars.ts'
import { accountsInScope } from './account.policy.ts'
import { Account, accountOf } from './account.type.ts'
import type { KeptGrant } from './grants.ts'
import type { Person } from './people.ts'
import { GrantShown } from './viewer.type.ts'

@objectType('GivenGrant', 'A grant, who gave it and when.')
export class GivenGrant {
  constructor(private readonly kept: KeptGrant) {}

  @shows(() => GrantShown, accountsInScope, 'The grant.')
  get grant(): GrantShown {
    return new GrantShown(this.kept)
  }

  @shows(() => Account, accountsInScope, 'Who gave it; null where the program did.', { nullable: true })
  by(@inContext() { accounts }: RequestContext): Account | null {
    return this.kept.grantedBy === 'Geflecht' && !accounts.has('Geflecht') ? null : accountOf(this.kept.grantedBy)
  }

  @shows(() => DateTimeScalar, accountsInScope, 'When it was given.')
  get at(): string {
    return this.kept.grantedAt.toISOString()
  }
}

/** What is told of one account in a list. */
export interface AccountFacts {
  person: Person
  grants: readonly KeptGrant[]
}

@objectType('AccountEntry', 'An account as those see it who look after accounts.')
export class AccountEntry {
  constructor(private readonly facts: AccountFacts) {}

  @shows(() => Account, accountsInScope, 'The account.')
  get account(): Account {
    return accountOf(this.facts.person.id)
  }

  @shows(() => String, accountsInScope, 'The e-mail address with which it signs in.')
  get email(): string {
    return this.facts.person.email
  }

  @shows(() => [GivenGrant], accountsInScope, 'What it may be, and where; a coordinator sees what lies within the own scope.', { size: 5 })
  get grants(): GivenGrant[] {
    return this.facts.grants.map((grant) => new GivenGrant(grant))
  }
}

/** Accounts by name. */
export const accountOrder = byName<AccountFacts>(
  ({ person }) => person.displayName,
  ({ person }) => person.id,
)

export const AccountConnection = connectionOf('Account', () => AccountEntry, accountsInScope, 'accounts')
