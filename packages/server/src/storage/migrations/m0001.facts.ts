import { Migration } from '@mikro-orm/migrations'

/** Tables of all concepts, the change log and its counter, as declared by `fact/concepts.ts`. */
export class M0001Facts extends Migration {
  override name = 'M0001Facts'

  override up(): void {
    this.addSql(
      `create table "change" ("revision" integer not null, "seq" integer not null, "concept" text not null, "fact" integer not null, "key" text not null, "before" jsonb null, "after" jsonb null, primary key ("revision", "seq"))`,
    )
    this.addSql(`create index "change_fact_index" on "change" ("fact")`)
    this.addSql(
      `create table "counter" ("id" integer not null, "revision" integer not null, "last_id" integer not null, primary key ("id"))`,
    )
    this.addSql(
      `create table "revision" ("number" integer not null, "at" timestamptz not null, "actor" text not null, "command" text not null, primary key ("number"))`,
    )
    this.addSql(
      `create table "source" ("id" integer not null, "key" text not null, "version" integer not null, "kind" text not null, "title" text not null, "publisher" text null, "url" text null, "published_on" date null, "published_on_precision" text not null, "note" text null, primary key ("id"))`,
    )
    this.addSql(`alter table "source" add constraint "source_key_unique" unique ("key")`)
    this.addSql(
      `create table "provenance" ("id" integer not null, "key" text not null, "version" integer not null, "fact" integer not null, "source_id" integer not null, "confidence" text not null, "statement" text null, "last_confirmed_on" date null, primary key ("id"))`,
    )
    this.addSql(`alter table "provenance" add constraint "provenance_key_unique" unique ("key")`)
    this.addSql(`create index "provenance_fact_index" on "provenance" ("fact")`)
    this.addSql(`create index "provenance_source_id_index" on "provenance" ("source_id")`)
    this.addSql(`alter table "provenance" add constraint "provenance_statement_length" check (length(statement) <= 300)`)
    this.addSql(
      `create table "statement" ("id" integer not null, "key" text not null, "version" integer not null, "source_id" integer not null, "kind" text not null, "subject" integer null, "text_de" text not null, "text_en" text not null, primary key ("id"))`,
    )
    this.addSql(`alter table "statement" add constraint "statement_key_unique" unique ("key")`)
    this.addSql(`create index "statement_source_id_index" on "statement" ("source_id")`)
    this.addSql(`create index "statement_subject_index" on "statement" ("subject")`)
    this.addSql(
      `create table "territory" ("id" integer not null, "key" text not null, "version" integer not null, "name" text not null, "level" text not null, "ags" text null, "ars" text null, "parent_id" integer null, "valid_from" date null, "valid_from_precision" text not null, "valid_to" date null, "valid_to_precision" text not null, primary key ("id"))`,
    )
    this.addSql(`alter table "territory" add constraint "territory_key_unique" unique ("key")`)
    this.addSql(`create index "territory_parent_id_index" on "territory" ("parent_id")`)
    this.addSql(`alter table "territory" add constraint "territory_period_not_empty" check (valid_from < valid_to)`)
    this.addSql(
      `create table "neighbourhood" ("id" integer not null, "key" text not null, "version" integer not null, "a_id" integer not null, "b_id" integer not null, "valid_from" date null, "valid_from_precision" text not null, "valid_to" date null, "valid_to_precision" text not null, primary key ("id"))`,
    )
    this.addSql(`alter table "neighbourhood" add constraint "neighbourhood_key_unique" unique ("key")`)
    this.addSql(`create index "neighbourhood_a_id_index" on "neighbourhood" ("a_id")`)
    this.addSql(`create index "neighbourhood_b_id_index" on "neighbourhood" ("b_id")`)
    this.addSql(`alter table "neighbourhood" add constraint "neighbourhood_period_not_empty" check (valid_from < valid_to)`)
    this.addSql(`alter table "neighbourhood" add constraint "neighbourhood_of_two" check (a_id <> b_id)`)
    this.addSql(
      `create table "institution" ("id" integer not null, "key" text not null, "version" integer not null, "name" text null, "legal_name" text null, "type" text not null, "sector" text not null, "carrier_kind" text not null, "territory_id" integer not null, "service_area" jsonb not null, "parent_id" integer null, "carrier_id" integer null, "successor_id" integer null, "anonymous" boolean not null, "is_public" boolean not null, "contact_mailbox" text null, "contact_phone" text null, "contact_url" text null, "capacity" integer null, "valid_from" date null, "valid_from_precision" text not null, "valid_to" date null, "valid_to_precision" text not null, primary key ("id"))`,
    )
    this.addSql(`alter table "institution" add constraint "institution_key_unique" unique ("key")`)
    this.addSql(`create index "institution_territory_id_index" on "institution" ("territory_id")`)
    this.addSql(`create index "institution_parent_id_index" on "institution" ("parent_id")`)
    this.addSql(`create index "institution_carrier_id_index" on "institution" ("carrier_id")`)
    this.addSql(`create index "institution_successor_id_index" on "institution" ("successor_id")`)
    this.addSql(`alter table "institution" add constraint "institution_period_not_empty" check (valid_from < valid_to)`)
    this.addSql(`alter table "institution" add constraint "institution_anonymous_has_no_name" check (anonymous = (name is null))`)
    this.addSql(
      `alter table "institution" add constraint "institution_anonymous_has_no_contact" check (not anonymous or (contact_mailbox is null and contact_phone is null and contact_url is null and legal_name is null))`,
    )
    this.addSql(`alter table "institution" add constraint "institution_capacity_not_negative" check (capacity >= 0)`)
    this.addSql(
      `create table "project" ("id" integer not null, "key" text not null, "version" integer not null, "name" text not null, "territory_id" integer null, "lead_id" integer null, "partners" jsonb not null, "valid_from" date null, "valid_from_precision" text not null, "valid_to" date null, "valid_to_precision" text not null, primary key ("id"))`,
    )
    this.addSql(`alter table "project" add constraint "project_key_unique" unique ("key")`)
    this.addSql(`create index "project_territory_id_index" on "project" ("territory_id")`)
    this.addSql(`create index "project_lead_id_index" on "project" ("lead_id")`)
    this.addSql(`alter table "project" add constraint "project_period_not_empty" check (valid_from < valid_to)`)
    this.addSql(
      `create table "programme" ("id" integer not null, "key" text not null, "version" integer not null, "name" text not null, "owner_id" integer not null, "territory_id" integer not null, "valid_from" date null, "valid_from_precision" text not null, "valid_to" date null, "valid_to_precision" text not null, primary key ("id"))`,
    )
    this.addSql(`alter table "programme" add constraint "programme_key_unique" unique ("key")`)
    this.addSql(`create index "programme_owner_id_index" on "programme" ("owner_id")`)
    this.addSql(`create index "programme_territory_id_index" on "programme" ("territory_id")`)
    this.addSql(`alter table "programme" add constraint "programme_period_not_empty" check (valid_from < valid_to)`)
    this.addSql(
      `create table "network" ("id" integer not null, "key" text not null, "version" integer not null, "name" text not null, "kind" text not null, "territory_id" integer not null, "areas" jsonb not null, "programme_id" integer null, "legal_basis" jsonb not null, "meetings_per_year_min" integer not null, "meetings_per_year_max" integer null, "dormant" boolean not null, "visibility" text not null, "valid_from" date null, "valid_from_precision" text not null, "valid_to" date null, "valid_to_precision" text not null, primary key ("id"))`,
    )
    this.addSql(`alter table "network" add constraint "network_key_unique" unique ("key")`)
    this.addSql(`create index "network_territory_id_index" on "network" ("territory_id")`)
    this.addSql(`create index "network_programme_id_index" on "network" ("programme_id")`)
    this.addSql(`alter table "network" add constraint "network_period_not_empty" check (valid_from < valid_to)`)
    this.addSql(
      `alter table "network" add constraint "network_cadence" check (meetings_per_year_min >= 1 and (meetings_per_year_max is null or meetings_per_year_max >= meetings_per_year_min))`,
    )
    this.addSql(
      `create table "ruling" ("id" integer not null, "key" text not null, "version" integer not null, "network_id" integer not null, "item" text not null, "status" text not null, "reason" text not null, "valid_from" date null, "valid_from_precision" text not null, "valid_to" date null, "valid_to_precision" text not null, primary key ("id"))`,
    )
    this.addSql(`alter table "ruling" add constraint "ruling_key_unique" unique ("key")`)
    this.addSql(`create index "ruling_network_id_index" on "ruling" ("network_id")`)
    this.addSql(`alter table "ruling" add constraint "ruling_period_not_empty" check (valid_from < valid_to)`)
    this.addSql(
      `create table "body" ("id" integer not null, "key" text not null, "version" integer not null, "network_id" integer not null, "kind" text not null, "name" text not null, "valid_from" date null, "valid_from_precision" text not null, "valid_to" date null, "valid_to_precision" text not null, primary key ("id"))`,
    )
    this.addSql(`alter table "body" add constraint "body_key_unique" unique ("key")`)
    this.addSql(`create index "body_network_id_index" on "body" ("network_id")`)
    this.addSql(`alter table "body" add constraint "body_period_not_empty" check (valid_from < valid_to)`)
    this.addSql(
      `create table "profession_presence" ("id" integer not null, "key" text not null, "version" integer not null, "institution_id" integer not null, "profession" text not null, "valid_from" date null, "valid_from_precision" text not null, "valid_to" date null, "valid_to_precision" text not null, primary key ("id"))`,
    )
    this.addSql(`alter table "profession_presence" add constraint "profession_presence_key_unique" unique ("key")`)
    this.addSql(`create index "profession_presence_institution_id_index" on "profession_presence" ("institution_id")`)
    this.addSql(`alter table "profession_presence" add constraint "professionpresence_period_not_empty" check (valid_from < valid_to)`)
    this.addSql(
      `create table "membership" ("id" integer not null, "key" text not null, "version" integer not null, "network_id" integer not null, "institution_id" integer not null, "body_id" integer null, "status" text not null, "role" text not null, "represents_profession" text null, "valid_from" date null, "valid_from_precision" text not null, "valid_to" date null, "valid_to_precision" text not null, primary key ("id"))`,
    )
    this.addSql(`alter table "membership" add constraint "membership_key_unique" unique ("key")`)
    this.addSql(`create index "membership_network_id_index" on "membership" ("network_id")`)
    this.addSql(`create index "membership_institution_id_index" on "membership" ("institution_id")`)
    this.addSql(`create index "membership_body_id_index" on "membership" ("body_id")`)
    this.addSql(`alter table "membership" add constraint "membership_period_not_empty" check (valid_from < valid_to)`)
    this.addSql(
      `create table "meeting" ("id" integer not null, "key" text not null, "version" integer not null, "title" text not null, "kind" text not null, "starts_on" date null, "starts_on_precision" text not null, "venue_id" integer null, "territory_id" integer null, "network_id" integer null, "series" text null, "series_no" integer null, "participants_count" integer null, "participants_operator" text null, "organisers" jsonb not null, "funders" jsonb not null, primary key ("id"))`,
    )
    this.addSql(`alter table "meeting" add constraint "meeting_key_unique" unique ("key")`)
    this.addSql(`create index "meeting_venue_id_index" on "meeting" ("venue_id")`)
    this.addSql(`create index "meeting_territory_id_index" on "meeting" ("territory_id")`)
    this.addSql(`create index "meeting_network_id_index" on "meeting" ("network_id")`)
    this.addSql(`alter table "meeting" add constraint "meeting_count" check (participants_count >= 0)`)
    this.addSql(
      `alter table "meeting" add constraint "meeting_count_with_operator" check ((participants_count is null) = (participants_operator is null))`,
    )
    this.addSql(
      `create table "participation" ("id" integer not null, "key" text not null, "version" integer not null, "meeting_id" integer not null, "institution_id" integer not null, "role" text not null, "headcount" integer null, primary key ("id"))`,
    )
    this.addSql(`alter table "participation" add constraint "participation_key_unique" unique ("key")`)
    this.addSql(`create index "participation_meeting_id_index" on "participation" ("meeting_id")`)
    this.addSql(`create index "participation_institution_id_index" on "participation" ("institution_id")`)
    this.addSql(`alter table "participation" add constraint "participation_headcount" check (headcount >= 0)`)
    this.addSql(
      `create table "mandate" ("id" integer not null, "key" text not null, "version" integer not null, "network_id" integer not null, "host_id" integer not null, "function_title" text not null, "fte" double precision null, "valid_from" date null, "valid_from_precision" text not null, "valid_to" date null, "valid_to_precision" text not null, primary key ("id"))`,
    )
    this.addSql(`alter table "mandate" add constraint "mandate_key_unique" unique ("key")`)
    this.addSql(`create index "mandate_network_id_index" on "mandate" ("network_id")`)
    this.addSql(`create index "mandate_host_id_index" on "mandate" ("host_id")`)
    this.addSql(`alter table "mandate" add constraint "mandate_period_not_empty" check (valid_from < valid_to)`)
    this.addSql(`alter table "mandate" add constraint "mandate_fte" check (fte >= 0 and fte <= 10)`)
    this.addSql(
      `create table "cooperation" ("id" integer not null, "key" text not null, "version" integer not null, "from_id" integer not null, "to_id" integer not null, "directed" boolean not null, "network_id" integer null, "project_id" integer null, "documented_form" text null, "documented_level" integer null, "documented_frequency" integer null, "valid_from" date null, "valid_from_precision" text not null, "valid_to" date null, "valid_to_precision" text not null, primary key ("id"))`,
    )
    this.addSql(`alter table "cooperation" add constraint "cooperation_key_unique" unique ("key")`)
    this.addSql(`create index "cooperation_from_id_index" on "cooperation" ("from_id")`)
    this.addSql(`create index "cooperation_to_id_index" on "cooperation" ("to_id")`)
    this.addSql(`create index "cooperation_network_id_index" on "cooperation" ("network_id")`)
    this.addSql(`create index "cooperation_project_id_index" on "cooperation" ("project_id")`)
    this.addSql(`alter table "cooperation" add constraint "cooperation_period_not_empty" check (valid_from < valid_to)`)
    this.addSql(`alter table "cooperation" add constraint "cooperation_of_two" check (from_id <> to_id)`)
    this.addSql(`alter table "cooperation" add constraint "cooperation_level" check (documented_level between 0 and 5)`)
    this.addSql(`alter table "cooperation" add constraint "cooperation_frequency" check (documented_frequency between 1 and 5)`)
    this.addSql(
      `create table "claim" ("id" integer not null, "key" text not null, "version" integer not null, "cooperation_id" integer not null, "by_id" integer not null, "level" integer not null, "forms" jsonb not null, "frequency" integer null, "since" date null, "verified_on" date null, "valid_from" date null, "valid_from_precision" text not null, "valid_to" date null, "valid_to_precision" text not null, primary key ("id"))`,
    )
    this.addSql(`alter table "claim" add constraint "claim_key_unique" unique ("key")`)
    this.addSql(`create index "claim_cooperation_id_index" on "claim" ("cooperation_id")`)
    this.addSql(`create index "claim_by_id_index" on "claim" ("by_id")`)
    this.addSql(`alter table "claim" add constraint "claim_period_not_empty" check (valid_from < valid_to)`)
    this.addSql(`alter table "claim" add constraint "claim_level" check (level between 0 and 5)`)
    this.addSql(`alter table "claim" add constraint "claim_frequency" check (frequency between 1 and 5)`)
    this.addSql(
      `create table "district" ("id" integer not null, "key" text not null, "version" integer not null, "name" text not null, "land_id" integer not null, "territories" jsonb not null, "jugendamt_id" integer null, "valid_from" date null, "valid_from_precision" text not null, "valid_to" date null, "valid_to_precision" text not null, primary key ("id"))`,
    )
    this.addSql(`alter table "district" add constraint "district_key_unique" unique ("key")`)
    this.addSql(`create index "district_land_id_index" on "district" ("land_id")`)
    this.addSql(`create index "district_jugendamt_id_index" on "district" ("jugendamt_id")`)
    this.addSql(`alter table "district" add constraint "district_period_not_empty" check (valid_from < valid_to)`)
    this.addSql(
      `alter table "provenance" add constraint "provenance_source_id_foreign" foreign key ("source_id") references "source" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "statement" add constraint "statement_source_id_foreign" foreign key ("source_id") references "source" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "territory" add constraint "territory_parent_id_foreign" foreign key ("parent_id") references "territory" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "neighbourhood" add constraint "neighbourhood_a_id_foreign" foreign key ("a_id") references "territory" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "neighbourhood" add constraint "neighbourhood_b_id_foreign" foreign key ("b_id") references "territory" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "institution" add constraint "institution_territory_id_foreign" foreign key ("territory_id") references "territory" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "institution" add constraint "institution_parent_id_foreign" foreign key ("parent_id") references "institution" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "institution" add constraint "institution_carrier_id_foreign" foreign key ("carrier_id") references "institution" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "institution" add constraint "institution_successor_id_foreign" foreign key ("successor_id") references "institution" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "project" add constraint "project_territory_id_foreign" foreign key ("territory_id") references "territory" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "project" add constraint "project_lead_id_foreign" foreign key ("lead_id") references "institution" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "programme" add constraint "programme_owner_id_foreign" foreign key ("owner_id") references "institution" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "programme" add constraint "programme_territory_id_foreign" foreign key ("territory_id") references "territory" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "network" add constraint "network_territory_id_foreign" foreign key ("territory_id") references "territory" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "network" add constraint "network_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "ruling" add constraint "ruling_network_id_foreign" foreign key ("network_id") references "network" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "body" add constraint "body_network_id_foreign" foreign key ("network_id") references "network" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "profession_presence" add constraint "profession_presence_institution_id_foreign" foreign key ("institution_id") references "institution" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "membership" add constraint "membership_network_id_foreign" foreign key ("network_id") references "network" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "membership" add constraint "membership_institution_id_foreign" foreign key ("institution_id") references "institution" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "membership" add constraint "membership_body_id_foreign" foreign key ("body_id") references "body" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "meeting" add constraint "meeting_venue_id_foreign" foreign key ("venue_id") references "institution" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "meeting" add constraint "meeting_territory_id_foreign" foreign key ("territory_id") references "territory" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "meeting" add constraint "meeting_network_id_foreign" foreign key ("network_id") references "network" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "participation" add constraint "participation_meeting_id_foreign" foreign key ("meeting_id") references "meeting" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "participation" add constraint "participation_institution_id_foreign" foreign key ("institution_id") references "institution" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "mandate" add constraint "mandate_network_id_foreign" foreign key ("network_id") references "network" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "mandate" add constraint "mandate_host_id_foreign" foreign key ("host_id") references "institution" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "cooperation" add constraint "cooperation_from_id_foreign" foreign key ("from_id") references "institution" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "cooperation" add constraint "cooperation_to_id_foreign" foreign key ("to_id") references "institution" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "cooperation" add constraint "cooperation_network_id_foreign" foreign key ("network_id") references "network" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "cooperation" add constraint "cooperation_project_id_foreign" foreign key ("project_id") references "project" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "claim" add constraint "claim_cooperation_id_foreign" foreign key ("cooperation_id") references "cooperation" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "claim" add constraint "claim_by_id_foreign" foreign key ("by_id") references "institution" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "district" add constraint "district_land_id_foreign" foreign key ("land_id") references "territory" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql(
      `alter table "district" add constraint "district_jugendamt_id_foreign" foreign key ("jugendamt_id") references "institution" ("id") on update no action on delete no action deferrable initially deferred`,
    )
    this.addSql('insert into "counter" ("id", "revision", "last_id") values (1, 0, 0)')
  }
}
