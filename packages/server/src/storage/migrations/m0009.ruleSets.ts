import { Migration } from '@mikro-orm/migrations'

/** How gaps are looked for in a network or territory. */
export class M0009RuleSets extends Migration {
  override name = 'M0009RuleSets'

  override up(): void {
    this.addSql(
      `create table "rule_set" ("id" integer not null, "key" text not null, "version" integer not null, "subject" integer not null, "off" jsonb not null, "on" jsonb not null, "warning_days" integer null, "urgent_days" integer null, "review_months" integer null, "stalled_days" integer null, "meeting_tolerance" integer null, "meetings_per_year" integer null, "lost_institutions" integer null, "island_level" integer null, "steps_to_jugendamt" integer null, "steps_to_court" integer null, "training_days" integer null, "stale_days" integer null, "need_days" integer null, primary key ("id"))`,
    )
    this.addSql(`alter table "rule_set" add constraint "rule_set_key_unique" unique ("key")`)
    this.addSql(`create index "rule_set_subject_index" on "rule_set" ("subject")`)
  }
}
