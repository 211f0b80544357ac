import { Migration } from '@mikro-orm/migrations'

/** Who gets a digest by mail, how often, in which language, and what was sent last. */
export class M0007Digest extends Migration {
  override name = 'M0007Digest'

  override up(): void {
    this.addSql(
      `create table "account"."digest" ("account" text not null references "account"."person" ("id") on delete cascade, "rhythm" text not null check ("rhythm" in ('DAILY', 'WEEKLY', 'NEVER')), "language" text not null check ("language" in ('DE', 'EN')), "sent_on" date null, "sent_until" integer not null, primary key ("account"))`,
    )
  }
}
