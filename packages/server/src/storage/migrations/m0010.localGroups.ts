import { Migration } from '@mikro-orm/migrations'

/** Groups that networks and territories want at the table beside what the law expects. */
export class M0010LocalGroups extends Migration {
  override name = 'M0010LocalGroups'

  override up(): void {
    this.addSql(
      `create table "local_group" ("id" integer not null, "key" text not null, "version" integer not null, "subject" integer not null, "name" text not null, "any_of" jsonb not null, "min_count" integer not null, "obligation" text not null, "network_kinds" jsonb not null, "ground" text not null, "decided_on" date not null, "document_url" text null, "valid_from" date null, "valid_from_precision" text not null, "valid_to" date null, "valid_to_precision" text not null, primary key ("id"))`,
    )
    this.addSql(`alter table "local_group" add constraint "local_group_key_unique" unique ("key")`)
    this.addSql(`alter table "local_group" add constraint "local_group_period_not_empty" check (valid_from < valid_to)`)
    this.addSql(`create index "local_group_subject_index" on "local_group" ("subject")`)
  }
}
