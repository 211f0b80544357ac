import type { RequestContext } from '../graphql/context.ts'
import { inContext, objectType, shows } from '../graphql/field.ts'
import { Subject } from '../graphql/subject.ts'
import { accountName } from './account.policy.ts'

@objectType('Account', 'Somebody who works with Geflecht. What an account wrote stays when it is closed; its name does not.', {
  implements: [Subject],
})
export class Account extends Subject {
  /** @param account the bare id, or as the log names it: `account:` and the id */
  constructor(account: string) {
    super()
    this.accountId = account.replace(/^account:/, '')
  }

  private readonly accountId: string

  override get id(): string {
    return `Account:${this.accountId}`
  }

  override get key(): string {
    return this.accountId
  }

  @shows(() => String, accountName, 'How the person is shown to others; „Ehemaliges Konto“ once the account is closed.')
  displayName(@inContext() { accounts }: RequestContext): string {
    return accounts.displayNameOf(this.accountId)
  }
}

/** The account with an id, bare or as the log names it. */
export const accountOf = (id: string): Account => new Account(id)

/** The same where nobody need be named. */
export const accountOrNone = (id: string | null): Account | null => (id === null ? null : new Account(id))

/** The account behind an actor of the log; null for a program. */
export const accountOfActor = (actor: string): Account | null => (actor.startsWith('account:') ? accountOf(actor) : null)
