import type { RequestContext } from '../graphql/context.ts'
import { Paging } from '../graphql/connection.ts'
import { forbidden, unauthenticated } from '../graphql/fault.ts'
import { asks, inContext, root, takesAll } from '../graphql/field.ts'
import { sorted } from '../graphql/page.ts'
import { rightsOf } from '../rights/rights.ts'
import { isWithin } from './account.commands.ts'
import { accountsInScope, ownAccount } from './account.policy.ts'
import { AccountConnection, AccountEntry, accountOrder } from './accountEntry.type.ts'
import { Token } from './token.type.ts'
import { ViewerAccount } from './viewer.type.ts'

@root()
export class AccountResolver {
  @asks(
    () => ViewerAccount,
    ownAccount,
    'What you are: your account, what it may be and where. Open to everybody; the public has not signed in.',
  )
  viewer(@inContext() { viewer }: RequestContext): ViewerAccount {
    return new ViewerAccount(viewer)
  }

  @asks(() => [Token], ownAccount, 'Your tokens, oldest first.', { size: 10 })
  async tokens(@inContext() { viewer, accountKeeper }: RequestContext): Promise<Token[]> {
    if (!viewer.account) throw unauthenticated()
    return ((await accountKeeper?.tokens.of(viewer.account.id)) ?? []).map((token) => new Token(token))
  }

  @asks(
    () => AccountConnection,
    accountsInScope,
    'Accounts by name: all of them for administrators, for coordinators those with a grant within their scope.',
  )
  async accounts(@takesAll(() => Paging) paging: Paging, @inContext() { viewer, atlas, accountKeeper }: RequestContext) {
    if (!viewer.account) throw unauthenticated()
    const rights = rightsOf(atlas, viewer)
    if (!rights.isAdmin && !viewer.grants.some(({ role }) => role === 'COORDINATOR'))
      throw forbidden('see accounts', 'Administrators may, and coordinators within their scope.')
    const people = (await accountKeeper?.people.all()) ?? []
    const grants = Map.groupBy((await accountKeeper?.grants.all()) ?? [], ({ account }) => account)
    const seen = people
      .map((person) => ({ person, grants: (grants.get(person.id) ?? []).filter((grant) => isWithin({ rights, atlas }, grant)) }))
      .filter((one) => rights.isAdmin || one.grants.length > 0)
    return new AccountConnection(sorted(seen, accountOrder), accountOrder, paging, (facts) => new AccountEntry(facts))
  }
}
