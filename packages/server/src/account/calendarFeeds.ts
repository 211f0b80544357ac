import type { Language } from '@geflecht/domain'
import { digestOf, newSecret } from './digest.ts'
import type { AccountDatabase } from './tables.ts'

/** The calendar feed of an account as its owner sees it; its address is told once, when it is made. */
export interface KeptCalendarFeed {
  language: Language
  madeAt: Date
  fetchedAt: Date | null
}

/** Every secret of a feed begins so, that scanners of logs recognise one. */
const prefix = 'geflecht-cal-'
const form = /^geflecht-cal-[\w-]{43}$/
const hour = 3_600_000
/** A feed that no program has fetched for so long lapses. */
const keptFor = 400 * 24 * hour

/** Addresses by which calendar programs, which cannot sign in, read the dates that an account may see: one for each account. */
export class CalendarFeeds {
  constructor(private readonly tables: AccountDatabase) {}

  async of(account: string): Promise<KeptCalendarFeed | null> {
    const row = await this.tables.selectFrom('calendar_feed').selectAll().where('account', '=', account).executeTakeFirst()
    return row ? { language: row.language, madeAt: row.made_at, fetchedAt: row.fetched_at } : null
  }

  /** Makes the feed of an account; whatever address it had no longer holds. Gives the secret, which is nowhere kept. */
  async renew(account: string, language: Language): Promise<string> {
    const secret = `${prefix}${newSecret()}`
    const made = { hash: digestOf(secret), language, made_at: new Date(), fetched_at: null }
    await this.tables
      .insertInto('calendar_feed')
      .values({ account, ...made })
      .onConflict((conflict) => conflict.column('account').doUpdateSet(made))
      .execute()
    return secret
  }

  /** Ends the feed of an account. */
  async withdraw(account: string): Promise<void> {
    await this.tables.deleteFrom('calendar_feed').where('account', '=', account).execute()
  }

  /** Whose feed has this secret, and in which language; null when there is none. That it was fetched is noted once an hour. */
  async fetched(secret: string): Promise<{ account: string; language: Language } | null> {
    if (!form.test(secret)) return null
    const row = await this.tables.selectFrom('calendar_feed').selectAll().where('hash', '=', digestOf(secret)).executeTakeFirst()
    if (!row) return null
    const now = new Date()
    if (row.fetched_at === null || now.getTime() - row.fetched_at.getTime() > hour)
      await this.tables
        .updateTable('calendar_feed')
        .set({ fetched_at: now })
        .where('account', '=', row.account)
        .where('hash', '=', row.hash)
        .execute()
    return { account: row.account, language: row.language }
  }

  /** Forgets feeds that nobody reads any more. */
  async sweep(): Promise<void> {
    const then = new Date(Date.now() - keptFor)
    await this.tables
      .deleteFrom('calendar_feed')
      .where('made_at', '<', then)
      .where((where) => where.or([where('fetched_at', 'is', null), where('fetched_at', '<', then)]))
      .execute()
  }
}
