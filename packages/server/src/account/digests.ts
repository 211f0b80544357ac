import { addDays, type Day, type Language } from '@geflecht/domain'
import type { AccountDatabase, DigestRhythm } from './tables.ts'

/** How somebody wants to be told by mail. */
export interface DigestWish {
  rhythm: DigestRhythm
  language: Language
}

/** A digest that is due: for whom, and after which revision it begins. */
export interface DueDigest {
  account: string
  language: Language
  since: number
}

/** Who gets a digest by mail. Nobody does who has not asked for it. */
export class Digests {
  constructor(private readonly tables: AccountDatabase) {}

  async wishOf(account: string): Promise<DigestWish> {
    const row = await this.tables.selectFrom('digest').select(['rhythm', 'language']).where('account', '=', account).executeTakeFirst()
    return row ?? { rhythm: 'NEVER', language: 'DE' }
  }

  /** @param revision what has happened until then is not told by mail */
  async wish(account: string, { rhythm, language }: DigestWish, revision: number): Promise<void> {
    await this.tables
      .insertInto('digest')
      .values({ account, rhythm, language, sent_on: null, sent_until: revision })
      .onConflict((conflict) => conflict.column('account').doUpdateSet({ rhythm, language }))
      .execute()
  }

  /**
   * Takes the next digest that is due on a day; null when none is left. What one server has taken no other gets, so nobody is sent two on
   * one day, whatever becomes of the first.
   */
  async takeNext(today: Day, revision: number): Promise<DueDigest | null> {
    const due = await this.tables
      .selectFrom('digest')
      .select(['account', 'language', 'sent_until', 'sent_on'])
      .where((where) =>
        where.or([
          where.and([where('rhythm', '=', 'DAILY'), where.or([where('sent_on', 'is', null), where('sent_on', '<', today)])]),
          where.and([where('rhythm', '=', 'WEEKLY'), where.or([where('sent_on', 'is', null), where('sent_on', '<=', addDays(today, -7))])]),
        ]),
      )
      .orderBy('account')
      .limit(1)
      .executeTakeFirst()
    if (!due) return null
    const { numUpdatedRows } = await this.tables
      .updateTable('digest')
      .set({ sent_on: today, sent_until: revision })
      .where('account', '=', due.account)
      .where((where) => where.or([where('sent_on', 'is', null), where('sent_on', '<', today)]))
      .executeTakeFirst()
    const { account, language, sent_until: since } = due
    return numUpdatedRows > 0n ? { account, language, since } : this.takeNext(today, revision)
  }
}
