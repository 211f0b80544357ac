import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { AccountDatabase } from './tables.ts'

/** A person as the people who keep accounts see them. */
export interface Person {
  id: string
  displayName: string
  email: string
}

/** People who can sign in. Nobody makes an account for themselves: one is invited, or is the first. */
export class People {
  constructor(private readonly tables: AccountDatabase) {}

  async all(): Promise<Person[]> {
    const rows = await this.tables.selectFrom('person').select(['id', 'name', 'email']).orderBy('name').orderBy('id').execute()
    return rows.map(({ id, name, email }) => ({ id, displayName: name, email }))
  }

  async find(id: string): Promise<Person | null> {
    const row = await this.tables.selectFrom('person').select(['id', 'name', 'email']).where('id', '=', id).executeTakeFirst()
    return row ? { id, displayName: row.name, email: row.email } : null
  }

  async findByEmail(email: string): Promise<Person | null> {
    const row = await this.tables.selectFrom('person').select('id').where('email', '=', email.toLowerCase()).executeTakeFirst()
    return row ? this.find(row.id) : null
  }

  /** Makes an account that has no way to sign in yet; leaves one with this e-mail address as it is. Gives its id. */
  async make({ displayName, email }: Omit<Person, 'id'>, id: string = randomUUID()): Promise<string> {
    const now = new Date()
    const made = await this.tables
      .insertInto('person')
      .values({
        id,
        name: displayName,
        email: email.toLowerCase(),
        emailVerified: true,
        twoFactorEnabled: false,
        createdAt: now,
        updatedAt: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    return made?.id ?? (await this.findByEmail(email))?.id ?? id
  }

  async rename(id: string, displayName: string): Promise<void> {
    await this.tables.updateTable('person').set({ name: displayName, updatedAt: new Date() }).where('id', '=', id).execute()
  }

  /** Whether somebody asks for a second factor when signing in with the password. */
  async hasSecondFactor(id: string): Promise<boolean> {
    const row = await this.tables.selectFrom('person').select('twoFactorEnabled').where('id', '=', id).executeTakeFirst()
    return row?.twoFactorEnabled === true
  }

  /** Takes the second factor away from somebody who has lost it. */
  async dropSecondFactor(id: string): Promise<void> {
    await sql`delete from "account"."two_factor" where "userId" = ${id}`.execute(this.tables)
    await this.tables.updateTable('person').set({ twoFactorEnabled: false }).where('id', '=', id).execute()
  }

  /** Whether an account has been set up: with a password or by a provider. */
  async canSignIn(id: string): Promise<boolean> {
    const ways = await this.tables.selectFrom('credential').select('id').where('userId', '=', id).limit(1).execute()
    return ways.length > 0
  }

  /** Forgets what no longer holds: sessions, links, tokens and codes whose time is over. */
  async sweep(): Promise<void> {
    const now = new Date()
    await this.tables.deleteFrom('session').where('expiresAt', '<', now).execute()
    await this.tables.deleteFrom('verification').where('expiresAt', '<', now).execute()
    await this.tables.deleteFrom('link').where('expires_at', '<', now).execute()
    await this.tables.deleteFrom('token').where('expires_at', '<', now).execute()
  }

  /** Erases everything that is known of a person: name, address, ways to sign in, grants, tokens, what they keep for themselves. What they wrote or share keeps the bare id. */
  async erase(id: string): Promise<void> {
    const { email } = (await this.find(id)) ?? {}
    if (email)
      await this.tables
        .deleteFrom('verification')
        .where('value', 'like', `%${escaped(email)}%`)
        .execute()
    await this.tables.deleteFrom('saved').where('owner', '=', id).where('shared', '=', false).execute()
    await this.tables.deleteFrom('person').where('id', '=', id).execute()
  }
}

/** For a pattern, in which these signs mean something. */
const escaped = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`)
