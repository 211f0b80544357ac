import { randomUUID } from 'node:crypto'
import { digestOf, newSecret } from './digest.ts'
import type { AccountDatabase, TokenScope } from './tables.ts'

/** A token as its owner sees it; its secret is told once, when it is made. */
export interface KeptToken {
  id: string
  account: string
  name: string
  scope: TokenScope
  createdAt: Date
  expiresAt: Date
}

/** Every token begins so, that scanners of repositories and logs recognise one. */
const prefix = 'geflecht_'

/** Keys with which programs come on behalf of an account. */
export class Tokens {
  constructor(private readonly tables: AccountDatabase) {}

  async of(account: string): Promise<KeptToken[]> {
    const rows = await this.tables
      .selectFrom('token')
      .selectAll()
      .where('account', '=', account)
      .orderBy('created_at')
      .orderBy('id')
      .execute()
    return rows.map(({ id, name, scope, created_at, expires_at }) => ({
      id,
      account,
      name,
      scope,
      createdAt: created_at,
      expiresAt: expires_at,
    }))
  }

  /** Makes a token. Its secret is nowhere kept: whoever loses it makes another. */
  async make(account: string, { name, scope, expiresAt }: Pick<KeptToken, 'name' | 'scope' | 'expiresAt'>) {
    const secret = `${prefix}${newSecret()}`
    const token: KeptToken = { id: randomUUID(), account, name, scope, createdAt: new Date(), expiresAt }
    await this.tables
      .insertInto('token')
      .values({ id: token.id, account, name, scope, hash: digestOf(secret), created_at: token.createdAt, expires_at: expiresAt })
      .execute()
    return { token, secret }
  }

  /** The token with this secret; null when there is none, or its time is over. */
  async find(secret: string): Promise<KeptToken | null> {
    if (!secret.startsWith(prefix) || secret.length > 100) return null
    const row = await this.tables
      .selectFrom('token')
      .selectAll()
      .where('hash', '=', digestOf(secret))
      .where('expires_at', '>', new Date())
      .executeTakeFirst()
    if (!row) return null
    const { id, account, name, scope, created_at, expires_at } = row
    return { id, account, name, scope, createdAt: created_at, expiresAt: expires_at }
  }

  /** Ends a token of an account. Whether there was one. */
  async revoke(account: string, id: string): Promise<boolean> {
    const { numDeletedRows } = await this.tables.deleteFrom('token').where('account', '=', account).where('id', '=', id).executeTakeFirst()
    return numDeletedRows > 0n
  }
}
