import { Migration } from '@mikro-orm/migrations'

/** Boundaries that an operator has loaded, by official key. */
export class M0012Boundaries extends Migration {
  override name = 'M0012Boundaries'

  override up(): void {
    this.addSql(
      `create table "boundary" ("ags" text not null check ("ags" ~ '^[0-9]{8}$'), "name" text not null, "outline" jsonb not null, "source" text not null, primary key ("ags"))`,
    )
  }
}
