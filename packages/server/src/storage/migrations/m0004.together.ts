import { Migration } from '@mikro-orm/migrations'

/** What lasts of a gap, comments, proposals; through what a revision came and which one it takes back. */
export class M0004Together extends Migration {
  override name = 'M0004Together'

  override up(): void {
    this.addSql(
      `create table "comment" ("id" integer not null, "key" text not null, "version" integer not null, "about" integer not null, "thread_id" integer null, "author" text not null, "text" text null, "written_at" text not null, "edited_on" date null, "removed_on" date null, "mentions" jsonb not null, "resolved_on" date null, primary key ("id"))`,
    )
    this.addSql(`alter table "comment" add constraint "comment_key_unique" unique ("key")`)
    this.addSql(`create index "comment_about_index" on "comment" ("about")`)
    this.addSql(`create index "comment_thread_id_index" on "comment" ("thread_id")`)
    this.addSql(
      `create table "proposal" ("id" integer not null, "key" text not null, "version" integer not null, "command" text not null, "input" text not null, "author" text not null, "institution_id" integer null, "network_id" integer null, "word" text null, "proposed_at" text not null, "decided_on" date null, "outcome" text null, "decider" text null, "answer" text null, primary key ("id"))`,
    )
    this.addSql(`alter table "proposal" add constraint "proposal_key_unique" unique ("key")`)
    this.addSql(`create index "proposal_institution_id_index" on "proposal" ("institution_id")`)
    this.addSql(`create index "proposal_network_id_index" on "proposal" ("network_id")`)
    this.addSql(
      `create table "gap" ("id" integer not null, "key" text not null, "version" integer not null, "rule" text not null, "network_id" integer null, "territory_id" integer null, "severity" text not null, "first_seen_on" date not null, "opened_on" date not null, "closed_on" date null, "assignee" text null, "due_on" date null, "action_id" integer null, "meeting_id" integer null, "accepted_on" date null, "accepted_until" date null, "accepted_reason" text null, primary key ("id"))`,
    )
    this.addSql(`alter table "gap" add constraint "gap_key_unique" unique ("key")`)
    this.addSql(`create index "gap_network_id_index" on "gap" ("network_id")`)
    this.addSql(`create index "gap_territory_id_index" on "gap" ("territory_id")`)
    this.addSql(`create index "gap_action_id_index" on "gap" ("action_id")`)
    this.addSql(`create index "gap_meeting_id_index" on "gap" ("meeting_id")`)
    this.addSql(
      `alter table "revision" add "through" text not null default '', add "undoes" integer null, add "edit" text null, add "answered" integer null`,
    )
    this.addSql(`alter table "revision" add constraint "revision_edit_unique" unique ("edit")`)
    this.addSql(`create index "revision_actor_index" on "revision" ("actor")`)
    this.addSql(`create index "revision_undoes_index" on "revision" ("undoes")`)
    this.addSql(`create index "change_removed_index" on "change" ("concept") where "after" is null`)
    this.addSql(`alter table "counter" add "seal" text not null default ''`)
    this.addSql(`update "counter" set "seal" = gen_random_uuid()::text || gen_random_uuid()::text`)
    this.addSql(
      `alter table "comment" add constraint "comment_thread_id_foreign" foreign key ("thread_id") references "comment" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "proposal" add constraint "proposal_institution_id_foreign" foreign key ("institution_id") references "institution" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "proposal" add constraint "proposal_network_id_foreign" foreign key ("network_id") references "network" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "gap" add constraint "gap_network_id_foreign" foreign key ("network_id") references "network" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "gap" add constraint "gap_territory_id_foreign" foreign key ("territory_id") references "territory" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "gap" add constraint "gap_action_id_foreign" foreign key ("action_id") references "action" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "gap" add constraint "gap_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on update no action on delete no action deferrable initially deferred`,
    )
  }
}
