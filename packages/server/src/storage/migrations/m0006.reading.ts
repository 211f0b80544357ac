import { Migration } from '@mikro-orm/migrations'

/** Up to where people have read what they are told of. */
export class M0006Reading extends Migration {
  override name = 'M0006Reading'

  override up(): void {
    this.addSql(
      `create table "account"."reading" ("account" text not null references "account"."person" ("id") on delete cascade, "read_until" integer not null, primary key ("account"))`,
    )
  }
}
