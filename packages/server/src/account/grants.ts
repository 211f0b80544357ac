import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Grant, GrantRole, GrantScope } from '../rights/viewer.ts'
import { People } from './people.ts'
import type { AccountDatabase } from './tables.ts'

/** A grant as it is kept: who holds it, who gave it, when. */
export interface KeptGrant extends Grant {
  id: string
  account: string
  grantedBy: string
  grantedAt: Date
}

/** What people may be, and where. */
export class Grants {
  constructor(private readonly tables: AccountDatabase) {}

  async of(account: string): Promise<KeptGrant[]> {
    const rows = await this.tables
      .selectFrom('grant')
      .selectAll()
      .where('account', '=', account)
      .orderBy('granted_at')
      .orderBy('id')
      .execute()
    return rows.map(keptGrant)
  }

  async all(): Promise<KeptGrant[]> {
    const rows = await this.tables.selectFrom('grant').selectAll().orderBy('granted_at').orderBy('id').execute()
    return rows.map(keptGrant)
  }

  /** Grants; what is held already stays as it is. */
  async give(account: string, { role, scope }: Grant, grantedBy: string): Promise<void> {
    await this.tables
      .insertInto('grant')
      .values({ id: randomUUID(), account, role, ...scopeColumns(scope), granted_by: grantedBy, granted_at: new Date() })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }

  /** Takes a grant away. Whether it was held. */
  async take(account: string, { role, scope }: Grant): Promise<boolean> {
    const { scope_kind, scope_key } = scopeColumns(scope)
    const { numDeletedRows } = await this.tables
      .deleteFrom('grant')
      .where('account', '=', account)
      .where('role', '=', role)
      .where('scope_kind', '=', scope_kind)
      .where('scope_key', '=', scope_key)
      .executeTakeFirst()
    return numDeletedRows > 0n
  }

  /**
   * Does something after which an account may not administer any more (null: it is about something else), all or nothing, and
   * one at a time, so that two administrators cannot put each other out.
   */
  async leavingAnAdmin<T>(
    account: string | null,
    act: (tables: { grants: Grants; people: People }) => Promise<T>,
  ): Promise<T | 'nobody left'> {
    return this.tables.transaction().execute(async (tables) => {
      await sql`lock table "account"."grant" in exclusive mode`.execute(tables)
      const grants = new Grants(tables)
      const admins = await grants.holders('ADMIN')
      if (account !== null && admins.includes(account) && admins.length === 1) return 'nobody left'
      return act({ grants, people: new People(tables) })
    })
  }

  /** Which accounts hold a role. */
  async holders(role: GrantRole): Promise<string[]> {
    const rows = await this.tables.selectFrom('grant').select('account').distinct().where('role', '=', role).execute()
    return rows.map(({ account }) => account)
  }
}

const scopeColumns = (scope: GrantScope) => ({ scope_kind: scope.kind, scope_key: 'key' in scope ? scope.key : '' })

const keptGrant = (row: {
  id: string
  account: string
  role: GrantRole
  scope_kind: GrantScope['kind']
  scope_key: string
  granted_by: string
  granted_at: Date
}): KeptGrant => ({
  id: row.id,
  account: row.account,
  role: row.role,
  scope: row.scope_kind === 'EVERYWHERE' ? { kind: 'EVERYWHERE' } : { kind: row.scope_kind, key: row.scope_key },
  grantedBy: row.granted_by,
  grantedAt: row.granted_at,
})
