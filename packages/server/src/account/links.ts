import { digestOf, newSecret } from './digest.ts'
import type { AccountDatabase } from './tables.ts'

const hour = 3_600_000

/** So long somebody who was invited may take their time. */
const invitationTime = 7 * 24 * hour

/** Somebody who has forgotten a password waits for the mail. */
const forgottenTime = hour

/** The link for the first administrator stands on a console; it is made anew with the next start. */
const firstAdminTime = hour

/** One-time links to the page on which people set up their account. */
export class Links {
  constructor(private readonly tables: AccountDatabase) {}

  /** A link's secret for an account that was made for somebody; earlier ones of the same account no longer hold. */
  async invite(account: string): Promise<string> {
    await this.tables.deleteFrom('link').where('account', '=', account).execute()
    return this.make(account, invitationTime)
  }

  /** A link's secret for somebody who has forgotten the password; earlier ones no longer hold. */
  async renew(account: string): Promise<string> {
    await this.tables.deleteFrom('link').where('account', '=', account).execute()
    return this.make(account, forgottenTime)
  }

  /** A link's secret for whoever becomes the first administrator; earlier ones no longer hold. */
  async first(): Promise<string> {
    await this.tables.deleteFrom('link').where('account', 'is', null).execute()
    return this.make(null, firstAdminTime)
  }

  /** What a link is for, without using it up; null when it does not hold. */
  async find(secret: string): Promise<{ account: string | null } | null> {
    const row = await this.tables
      .selectFrom('link')
      .select('account')
      .where('hash', '=', digestOf(secret))
      .where('expires_at', '>', new Date())
      .executeTakeFirst()
    return row ?? null
  }

  /** Uses a link up, and says what it was for; null when it does not hold, or no longer. Of two at once only one gets it. */
  async use(secret: string): Promise<{ account: string | null } | null> {
    const row = await this.tables
      .deleteFrom('link')
      .where('hash', '=', digestOf(secret))
      .returning(['account', 'expires_at'])
      .executeTakeFirst()
    return row && row.expires_at.getTime() > Date.now() ? { account: row.account } : null
  }

  private async make(account: string | null, lasts: number): Promise<string> {
    const secret = newSecret()
    await this.tables
      .insertInto('link')
      .values({ hash: digestOf(secret), account, expires_at: new Date(Date.now() + lasts) })
      .execute()
    return secret
  }
}
