import { Migration } from '@mikro-orm/migrations'

/** Agreements, hand-overs, function contacts, disruptions, needs, actions and commitments; places of institutions; fictional territories. */
export class M0003Bonds extends Migration {
  override name = 'M0003Bonds'

  override up(): void {
    this.addSql(
      `create table "agreement" ("id" integer not null, "key" text not null, "version" integer not null, "title" text not null, "kind" text not null, "drafted_on" date not null, "negotiated_since" date null, "signed_on" date null, "review_since" date null, "reviewed_on" date null, "next_review_on" date null, "terminated_on" date null, "termination_reason" text null, "notice_period_months" integer null, "clauses" jsonb not null, "document_url" text null, "networks" jsonb not null, "predecessor_id" integer null, "valid_from" date null, "valid_from_precision" text not null, "valid_to" date null, "valid_to_precision" text not null, primary key ("id"))`,
    )
    this.addSql(`alter table "agreement" add constraint "agreement_key_unique" unique ("key")`)
    this.addSql(`create index "agreement_predecessor_id_index" on "agreement" ("predecessor_id")`)
    this.addSql(
      `create table "commitment" ("id" integer not null, "key" text not null, "version" integer not null, "kind" text not null, "summary" text not null, "subject" integer not null, "made_on" date null, "made_on_precision" text not null, "due_on" date null, "kept_on" date null, primary key ("id"))`,
    )
    this.addSql(`alter table "commitment" add constraint "commitment_key_unique" unique ("key")`)
    this.addSql(`create index "commitment_subject_index" on "commitment" ("subject")`)
    this.addSql(
      `create table "need" ("id" integer not null, "key" text not null, "version" integer not null, "category" text not null, "text" text not null, "subject" integer not null, "voiced_on" date null, "voiced_on_precision" text not null, "met_on" date null, "withdrawn_on" date null, primary key ("id"))`,
    )
    this.addSql(`alter table "need" add constraint "need_key_unique" unique ("key")`)
    this.addSql(`create index "need_subject_index" on "need" ("subject")`)
    this.addSql(
      `create table "function_contact" ("id" integer not null, "key" text not null, "version" integer not null, "institution_id" integer not null, "function_title" text not null, "mailbox" text null, "phone" text null, "availability" text null, "deputy_id" integer null, "vacant_since" date null, "is_public" boolean not null, "valid_from" date null, "valid_from_precision" text not null, "valid_to" date null, "valid_to_precision" text not null, primary key ("id"))`,
    )
    this.addSql(`alter table "function_contact" add constraint "function_contact_key_unique" unique ("key")`)
    this.addSql(`create index "function_contact_institution_id_index" on "function_contact" ("institution_id")`)
    this.addSql(`create index "function_contact_deputy_id_index" on "function_contact" ("deputy_id")`)
    this.addSql(
      `create table "handover" ("id" integer not null, "key" text not null, "version" integer not null, "title" text not null, "network_id" integer null, "from_type" text null, "from_institution_id" integer null, "to_type" text null, "to_institution_id" integer null, "trigger" text not null, "channels" jsonb not null, "availability" text null, "response_hours" integer null, "feedback_duty" text null, "feedback_hours" integer null, "feedback_content" text null, "consent_required" boolean not null, "pseudonymised" boolean not null, "legal_basis" jsonb not null, "agreement_id" integer null, "contact_id" integer null, "last_tested_on" date null, "valid_from" date null, "valid_from_precision" text not null, "valid_to" date null, "valid_to_precision" text not null, primary key ("id"))`,
    )
    this.addSql(`alter table "handover" add constraint "handover_key_unique" unique ("key")`)
    this.addSql(`create index "handover_network_id_index" on "handover" ("network_id")`)
    this.addSql(`create index "handover_from_institution_id_index" on "handover" ("from_institution_id")`)
    this.addSql(`create index "handover_to_institution_id_index" on "handover" ("to_institution_id")`)
    this.addSql(`create index "handover_agreement_id_index" on "handover" ("agreement_id")`)
    this.addSql(`create index "handover_contact_id_index" on "handover" ("contact_id")`)
    this.addSql(
      `create table "disruption" ("id" integer not null, "key" text not null, "version" integer not null, "kind" text not null, "handover_id" integer null, "cooperation_id" integer null, "reported_on" date not null, "reported_by_id" integer null, "severity" integer not null, "in_work_since" date null, "solved_on" date null, "note" text null, primary key ("id"))`,
    )
    this.addSql(`alter table "disruption" add constraint "disruption_key_unique" unique ("key")`)
    this.addSql(`create index "disruption_handover_id_index" on "disruption" ("handover_id")`)
    this.addSql(`create index "disruption_cooperation_id_index" on "disruption" ("cooperation_id")`)
    this.addSql(`create index "disruption_reported_by_id_index" on "disruption" ("reported_by_id")`)
    this.addSql(
      `create table "agreement_party" ("id" integer not null, "key" text not null, "version" integer not null, "agreement_id" integer not null, "institution_id" integer not null, "signed_on" date null, primary key ("id"))`,
    )
    this.addSql(`alter table "agreement_party" add constraint "agreement_party_key_unique" unique ("key")`)
    this.addSql(`create index "agreement_party_agreement_id_index" on "agreement_party" ("agreement_id")`)
    this.addSql(`create index "agreement_party_institution_id_index" on "agreement_party" ("institution_id")`)
    this.addSql(
      `create table "action" ("id" integer not null, "key" text not null, "version" integer not null, "title" text not null, "subject" integer not null, "lead_id" integer null, "planned_on" date not null, "started_on" date null, "due_on" date null, "done_on" date null, "dropped_on" date null, "dropped_reason" text null, "needs" jsonb not null, primary key ("id"))`,
    )
    this.addSql(`alter table "action" add constraint "action_key_unique" unique ("key")`)
    this.addSql(`create index "action_subject_index" on "action" ("subject")`)
    this.addSql(`create index "action_lead_id_index" on "action" ("lead_id")`)
    this.addSql(`alter table "territory" add "fictional" boolean not null default false`)
    this.addSql(`alter table "institution" add "latitude" double precision null, add "longitude" double precision null`)
    this.addSql(
      `alter table "institution" add constraint "institution_place" check ((latitude is null) = (longitude is null) and latitude between -90 and 90 and longitude between -180 and 180)`,
    )
    this.addSql(`alter table "institution" add constraint "institution_anonymous_has_no_place" check (not anonymous or latitude is null)`)
    this.addSql(`alter table "cooperation" add "agreement_id" integer null`)
    this.addSql(
      `alter table "cooperation" add constraint "cooperation_agreement_id_foreign" foreign key ("agreement_id") references "agreement" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(`create index "cooperation_agreement_id_index" on "cooperation" ("agreement_id")`)
    this.addSql(
      `alter table "agreement" add constraint "agreement_predecessor_id_foreign" foreign key ("predecessor_id") references "agreement" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(`alter table "agreement" add constraint "agreement_period_not_empty" check (valid_from < valid_to)`)
    this.addSql(`alter table "agreement" add constraint "agreement_signed_after_draft" check (signed_on >= drafted_on)`)
    this.addSql(
      `alter table "agreement" add constraint "agreement_terminated_with_reason" check ((terminated_on is null) = (termination_reason is null))`,
    )
    this.addSql(
      `alter table "function_contact" add constraint "function_contact_institution_id_foreign" foreign key ("institution_id") references "institution" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "function_contact" add constraint "function_contact_deputy_id_foreign" foreign key ("deputy_id") references "function_contact" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(`alter table "function_contact" add constraint "functioncontact_period_not_empty" check (valid_from < valid_to)`)
    this.addSql(
      `alter table "handover" add constraint "handover_network_id_foreign" foreign key ("network_id") references "network" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "handover" add constraint "handover_from_institution_id_foreign" foreign key ("from_institution_id") references "institution" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "handover" add constraint "handover_to_institution_id_foreign" foreign key ("to_institution_id") references "institution" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "handover" add constraint "handover_agreement_id_foreign" foreign key ("agreement_id") references "agreement" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "handover" add constraint "handover_contact_id_foreign" foreign key ("contact_id") references "function_contact" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(`alter table "handover" add constraint "handover_period_not_empty" check (valid_from < valid_to)`)
    this.addSql(`alter table "handover" add constraint "handover_from_one" check ((from_type is null) <> (from_institution_id is null))`)
    this.addSql(`alter table "handover" add constraint "handover_to_one" check ((to_type is null) <> (to_institution_id is null))`)
    this.addSql(
      `alter table "disruption" add constraint "disruption_handover_id_foreign" foreign key ("handover_id") references "handover" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "disruption" add constraint "disruption_cooperation_id_foreign" foreign key ("cooperation_id") references "cooperation" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "disruption" add constraint "disruption_reported_by_id_foreign" foreign key ("reported_by_id") references "institution" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(`alter table "disruption" add constraint "disruption_of_one" check ((handover_id is null) <> (cooperation_id is null))`)
    this.addSql(`alter table "disruption" add constraint "disruption_severity" check (severity between 1 and 3)`)
    this.addSql(
      `alter table "agreement_party" add constraint "agreement_party_agreement_id_foreign" foreign key ("agreement_id") references "agreement" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "agreement_party" add constraint "agreement_party_institution_id_foreign" foreign key ("institution_id") references "institution" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "action" add constraint "action_lead_id_foreign" foreign key ("lead_id") references "institution" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(`alter table "action" add constraint "action_dropped_with_reason" check ((dropped_on is null) = (dropped_reason is null))`)
    this.addSql(`alter table "territory" alter column "fictional" drop default`)
    this.addSql(`create unique index "agreement_party_once" on "agreement_party" ("agreement_id", "institution_id")`)
  }
}
