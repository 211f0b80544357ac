import { Migration } from '@mikro-orm/migrations'

/** What the last rules look at: public pages of networks, quality procedures of Jugendämter, what answers a need besides actions. */
export class M0008Rules extends Migration {
  override name = 'M0008Rules'

  override up(): void {
    this.addSql(`alter table "network" add "public_url" text null`)
    this.addSql(`alter table "institution" add "quality_reviewed_on" date null`)
    this.addSql(`alter table "need" add "agreements" jsonb not null default '[]', add "meetings" jsonb not null default '[]'`)
    this.addSql(`alter table "need" alter column "agreements" drop default, alter column "meetings" drop default`)
  }
}
