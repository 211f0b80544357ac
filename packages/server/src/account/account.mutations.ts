import type { RequestContext } from '../graphql/context.ts'
import { forbidden, notFound } from '../graphql/fault.ts'
import { does, inContext, objectType, root, shows, takes, unionType } from '../graphql/field.ts'
import { answered, decidedByCommand } from '../graphql/policy.ts'
import { Refused as Refusing } from '../log/refusal.ts'
import { Refused } from '../mutation/index.ts'
import { eraseAccount, grantFor, isWithin, type Keeping, keepingOf, personFor, takeRole } from './account.commands.ts'
import {
  CloseAccountInput,
  CreateTokenInput,
  InviteAccountInput,
  RenameAccountInput,
  RevokeTokenInput,
  RoleInput,
} from './account.inputs.ts'
import { Account, accountOf } from './account.type.ts'
import { AccountEntry } from './accountEntry.type.ts'
import { invite } from './invite.ts'
import { isDisplayName, noName } from './names.ts'
import type { Person } from './people.ts'
import { CreatedToken, Token } from './token.type.ts'
import { tokenFor } from './tokenFor.ts'

@objectType('InvitedAccount', 'An account to which somebody was invited.')
export class InvitedAccount {
  @shows(() => Account, answered, 'The account.')
  account!: Account

  @shows(
    () => String,
    answered,
    'The link with which it is set up, once; null when it was sent by mail, and when the account can sign in already.',
    {
      nullable: true,
    },
  )
  link!: string | null
}

const resultOf = (name: string, thing: () => abstract new (...args: never[]) => unknown) =>
  unionType(`${name}Result`, 'What became of what was asked: the thing, or why it was refused.', () => [thing(), Refused])

const InvitedAccountResult = resultOf('InvitedAccount', () => InvitedAccount)
const AccountEntryResult = resultOf('AccountEntry', () => AccountEntry)
const CreatedTokenResult = resultOf('CreatedToken', () => CreatedToken)
const AccountResult = resultOf('Account', () => Account)

/** Does something with accounts, and answers why not where it is refused. */
const carried = async <T>(context: RequestContext, act: (keeping: Keeping) => Promise<T>): Promise<T | Refused> => {
  try {
    return await act(keepingOf(context))
  } catch (error) {
    if (error instanceof Refusing) return new Refused(error.refusals)
    throw error
  }
}

@root()
export class AccountMutations {
  @does(
    () => InvitedAccountResult,
    decidedByCommand,
    'Invites somebody and gives a role: administrators anybody, coordinators partners of institutions within their scope. A link to set the account up goes by mail.',
  )
  inviteAccount(
    @takes('input', () => InviteAccountInput, 'Whom, and as what.') input: InviteAccountInput,
    @inContext() context: RequestContext,
  ) {
    return carried(context, async (keeping) => {
      const { account, link } = await invite(keeping, input)
      return Object.assign(new InvitedAccount(), { account: accountOf(account), link })
    })
  }

  @does(() => AccountEntryResult, decidedByCommand, 'Gives an account a role; whoever may invite to it may.')
  grantRole(@takes('input', () => RoleInput, 'Which role, to whom.') input: RoleInput, @inContext() context: RequestContext) {
    return carried(context, async (keeping) => {
      const person = await personFor(keeping, input.account)
      await keeping.accounts.grants.give(person.id, grantFor(keeping, input), keeping.actor)
      await keeping.accounts.changed(person.id)
      return entryFor(keeping, person)
    })
  }

  @does(
    () => AccountEntryResult,
    decidedByCommand,
    'Takes a role from an account; whoever may give it may. Open pages notice within seconds.',
  )
  revokeRole(@takes('input', () => RoleInput, 'Which role, from whom.') input: RoleInput, @inContext() context: RequestContext) {
    return carried(context, async (keeping) => {
      const person = await personFor(keeping, input.account)
      await takeRole(keeping, person.id, grantFor(keeping, input))
      return entryFor(keeping, person)
    })
  }

  @does(() => AccountResult, decidedByCommand, 'Says how you want to be called; also what you did before is shown under that name.')
  renameAccount(@takes('input', () => RenameAccountInput, 'The name.') input: RenameAccountInput, @inContext() context: RequestContext) {
    return carried(context, async ({ accounts, actor }) => {
      const name = input.displayName.trim()
      if (!isDisplayName(name)) throw noName('displayName')
      await accounts.people.rename(actor, name)
      await accounts.changed(actor)
      return accountOf(actor)
    })
  }

  @does(
    () => CreatedTokenResult,
    decidedByCommand,
    'Makes a token for a program that comes on your behalf. Only from a session in a browser: a token does not beget tokens.',
  )
  createToken(
    @takes('input', () => CreateTokenInput, 'What for, and how long.') input: CreateTokenInput,
    @inContext() context: RequestContext,
  ) {
    return carried(context, async (keeping) => {
      if (keeping.through !== 'web') throw forbidden('make tokens with a token', 'Sign in with a browser.')
      const { token, secret } = await tokenFor(keeping, input)
      return Object.assign(new CreatedToken(), { token: new Token(token), secret })
    })
  }

  @does(() => Token, decidedByCommand, 'Ends one of your tokens at once.')
  async revokeToken(
    @takes('input', () => RevokeTokenInput, 'Which one.') input: RevokeTokenInput,
    @inContext() context: RequestContext,
  ): Promise<Token> {
    const { accounts, actor } = keepingOf(context)
    const token = (await accounts.tokens.of(actor)).find(({ id }) => id === input.token)
    if (!token) throw notFound('token of yours with the id', input.token, 'The field tokens lists them.')
    await accounts.tokens.revoke(actor, token.id)
    await accounts.changed(actor)
    return new Token(token)
  }

  @does(
    () => AccountResult,
    decidedByCommand,
    'Closes an account for good: your own, or any for an administrator. Name, address, sessions, tokens and roles are erased; what it wrote stays, as that of a former account.',
  )
  closeAccount(@takes('input', () => CloseAccountInput, 'Which one.') input: CloseAccountInput, @inContext() context: RequestContext) {
    return carried(context, async (keeping) => {
      const { id } = await personFor(keeping, input.account)
      if (id !== keeping.actor && !keeping.rights.isAdmin) throw forbidden('close this account', 'Its owner may, and administrators.')
      await eraseAccount(keeping, id)
      return accountOf(id)
    })
  }
}

const entryFor = async (keeping: Keeping, person: Person): Promise<AccountEntry> => {
  const grants = await keeping.accounts.grants.of(person.id)
  return new AccountEntry({ person, grants: grants.filter((grant) => isWithin(keeping, grant)) })
}
