import { Migration } from '@mikro-orm/migrations'

/** Views and stories that people keep, and the small pictures that each of them has made of a view: beside the log, since they are no facts and can be erased. */
export class M0013Saved extends Migration {
  override name = 'M0013Saved'

  override up(): void {
    this.addSql(
      `create table "account"."saved" ("id" text not null, "kind" text not null check ("kind" in ('VIEW', 'STORY')), "owner" text not null, "network" text null, "name" text not null, "content" text not null, "shared" boolean not null, "version" integer not null, "made_at" timestamptz not null, "changed_at" timestamptz not null, "removed_at" timestamptz null, primary key ("id"), check (not "shared" or "network" is not null))`,
    )
    this.addSql(`create index "saved_owner_index" on "account"."saved" ("owner")`)
    this.addSql(`create index "saved_shared_index" on "account"."saved" ("network") where "shared"`)
    this.addSql(`create index "saved_removed_index" on "account"."saved" ("removed_at") where "removed_at" is not null`)
    this.addSql(
      `create table "account"."thumbnail" ("view" text not null references "account"."saved" ("id") on delete cascade, "account" text not null references "account"."person" ("id") on delete cascade, "image" text not null, "drawn_at" timestamptz not null, primary key ("view", "account"))`,
    )
    this.addSql(`create index "thumbnail_account_index" on "account"."thumbnail" ("account")`)
  }
}
