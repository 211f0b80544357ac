import type { RequestContext } from '../graphql/context.ts'
import { seenToday } from '../graphql/context.ts'
import { inContext, objectType, shows } from '../graphql/field.ts'
import { Subject, subjectOfFact } from '../graphql/subject.ts'
import type { Grant, GrantRole, GrantScope, Viewer } from '../rights/viewer.ts'
import { ownAccount } from './account.policy.ts'
import { GrantRoleEnum, GrantScopeEnum } from './account.terms.ts'
import { Account, accountOf } from './account.type.ts'

const conceptOfScope = { NETWORK: 'network', TERRITORY: 'territory', INSTITUTION: 'institution' } as const

@objectType('Grant', 'What somebody may be, and where.')
export class GrantShown {
  constructor(private readonly grant: Grant) {}

  @shows(() => GrantRoleEnum, ownAccount, 'The role.')
  get role(): GrantRole {
    return this.grant.role
  }

  @shows(() => GrantScopeEnum, ownAccount, 'Where it holds.')
  get scope(): GrantScope['kind'] {
    return this.grant.scope.kind
  }

  @shows(() => String, ownAccount, 'Key of the network, territory or institution for which it holds; null for everywhere.', {
    nullable: true,
  })
  get key(): string | null {
    return 'key' in this.grant.scope ? this.grant.scope.key : null
  }

  @shows(() => String, ownAccount, 'Name of what it holds for; its key where it has none, null for everywhere.', { nullable: true })
  label(@inContext() { atlas }: RequestContext): string | null {
    const id = this.factIn(atlas)
    const { name } = (id === null ? {} : (atlas.fact(id) ?? {})) as { name?: string | null }
    return name ?? this.key
  }

  @shows(() => Subject, ownAccount, 'What it holds for; null for everywhere, and where it is not there any more.', { nullable: true })
  subject(@inContext() context: RequestContext): Subject | null {
    const id = this.factIn(context.atlas)
    return id === null ? null : subjectOfFact(seenToday(context), id)
  }

  private factIn(atlas: RequestContext['atlas']): number | null {
    const { scope } = this.grant
    return 'key' in scope ? atlas.idOfKey(conceptOfScope[scope.kind], scope.key) : null
  }
}

@objectType('ViewerAccount', 'On whose behalf a request comes, and what that allows.')
export class ViewerAccount {
  constructor(private readonly viewer: Viewer) {}

  @shows(() => Boolean, ownAccount, 'Whether anybody has signed in.')
  get signedIn(): boolean {
    return this.viewer.account !== null
  }

  @shows(() => Account, ownAccount, 'The account; null for the public.', { nullable: true })
  get account(): Account | null {
    return this.viewer.account && accountOf(this.viewer.account.id)
  }

  @shows(() => String, ownAccount, 'The e-mail address with which you sign in; null for the public.', { nullable: true })
  async email(@inContext() { accountKeeper }: RequestContext): Promise<string | null> {
    const id = this.viewer.account?.id
    return id === undefined ? null : ((await accountKeeper?.people.find(id))?.email ?? null)
  }

  @shows(() => Boolean, ownAccount, 'Whether signing in with the password asks for a second factor (TOTP).')
  async twoFactor(@inContext() { accountKeeper }: RequestContext): Promise<boolean> {
    const id = this.viewer.account?.id
    return id !== undefined && ((await accountKeeper?.people.hasSecondFactor(id)) ?? false)
  }

  @shows(() => [GrantShown], ownAccount, 'What the account may be, and where; empty for the public.', { size: 5 })
  get grants(): GrantShown[] {
    return this.viewer.grants.map((grant) => new GrantShown(grant))
  }

  @shows(() => Boolean, ownAccount, 'Whether anything may be changed at all: not by the public, and not with a token for reading.')
  get mayWrite(): boolean {
    return this.viewer.account !== null && this.viewer.mayWrite
  }

  @shows(
    () => String,
    ownAccount,
    'By what the request came: `web` for a session in a browser, else the name of the token; empty for the public.',
  )
  get through(): string {
    return this.viewer.through
  }
}
