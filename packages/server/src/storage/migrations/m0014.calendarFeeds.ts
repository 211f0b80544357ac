import { Migration } from '@mikro-orm/migrations'

/** The addresses under which calendar programs of people look again by themselves: one for each account, as a digest. */
export class M0014CalendarFeeds extends Migration {
  override name = 'M0014CalendarFeeds'

  override up(): void {
    this.addSql(
      `create table "account"."calendar_feed" ("account" text not null references "account"."person" ("id") on delete cascade, "hash" text not null unique, "language" text not null check ("language" in ('DE', 'EN')), "made_at" timestamptz not null, "fetched_at" timestamptz null, primary key ("account"))`,
    )
  }
}
