import { Migration } from '@mikro-orm/migrations'

/**
 * Who signs in, with what, as what: in a schema of its own beside the facts, because what is written here about people can be erased.
 * Tables and columns in the first part are named as the library wants them that signs people in.
 */
export class M0005Accounts extends Migration {
  override name = 'M0005Accounts'

  override up(): void {
    this.addSql(`create schema if not exists "account"`)
    this.addSql(
      `create table "account"."person" ("id" text not null, "name" text not null, "email" text not null, "emailVerified" boolean not null default false, "image" text null, "twoFactorEnabled" boolean null default false, "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now(), primary key ("id"))`,
    )
    this.addSql(`create unique index "person_email_unique" on "account"."person" (lower("email"))`)
    this.addSql(
      `create table "account"."session" ("id" text not null, "token" text not null unique, "userId" text not null references "account"."person" ("id") on delete cascade, "expiresAt" timestamptz not null, "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now(), "ipAddress" text null, "userAgent" text null, primary key ("id"))`,
    )
    this.addSql(`create index "session_user_index" on "account"."session" ("userId")`)
    this.addSql(
      `create table "account"."credential" ("id" text not null, "accountId" text not null, "providerId" text not null, "userId" text not null references "account"."person" ("id") on delete cascade, "accessToken" text null, "refreshToken" text null, "idToken" text null, "accessTokenExpiresAt" timestamptz null, "refreshTokenExpiresAt" timestamptz null, "scope" text null, "password" text null, "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now(), primary key ("id"), unique ("providerId", "accountId"))`,
    )
    this.addSql(`create index "credential_user_index" on "account"."credential" ("userId")`)
    this.addSql(
      `create table "account"."verification" ("id" text not null, "identifier" text not null, "value" text not null, "expiresAt" timestamptz not null, "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now(), primary key ("id"))`,
    )
    this.addSql(`create index "verification_identifier_index" on "account"."verification" ("identifier")`)
    this.addSql(
      `create table "account"."two_factor" ("id" text not null, "secret" text not null, "backupCodes" text not null, "userId" text not null references "account"."person" ("id") on delete cascade, "verified" boolean null default true, "failedVerificationCount" integer null default 0, "lockedUntil" timestamptz null, primary key ("id"))`,
    )
    this.addSql(`create index "two_factor_user_index" on "account"."two_factor" ("userId")`)
    this.addSql(
      `create table "account"."grant" ("id" text not null, "account" text not null references "account"."person" ("id") on delete cascade, "role" text not null, "scope_kind" text not null, "scope_key" text not null, "granted_by" text not null, "granted_at" timestamptz not null default now(), primary key ("id"), unique ("account", "role", "scope_kind", "scope_key"))`,
    )
    this.addSql(
      `create table "account"."token" ("id" text not null, "account" text not null references "account"."person" ("id") on delete cascade, "name" text not null, "scope" text not null, "hash" text not null unique, "created_at" timestamptz not null default now(), "expires_at" timestamptz not null, primary key ("id"))`,
    )
    this.addSql(`create index "token_account_index" on "account"."token" ("account")`)
    this.addSql(
      `create table "account"."link" ("hash" text not null, "account" text null references "account"."person" ("id") on delete cascade, "expires_at" timestamptz not null, primary key ("hash"))`,
    )
    this.addSql(`create table "account"."secret" ("id" integer not null check ("id" = 1), "value" text not null, primary key ("id"))`)
  }
}
