import type { AccountDatabase } from './tables.ts'

/** Up to where people have read what they are told of. */
export class Reading {
  constructor(private readonly tables: AccountDatabase) {}

  /** The revision up to which everything is read; 0 for nothing. */
  async readUntil(account: string): Promise<number> {
    const row = await this.tables.selectFrom('reading').select('read_until').where('account', '=', account).executeTakeFirst()
    return row?.read_until ?? 0
  }

  /** Never goes back. */
  async read(account: string, until: number): Promise<void> {
    await this.tables
      .insertInto('reading')
      .values({ account, read_until: until })
      .onConflict((conflict) => conflict.column('account').doUpdateSet({ read_until: until }).where('reading.read_until', '<', until))
      .execute()
  }
}
