import { grantToApplication } from '#libs/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A session is one row: its tokens change, its id does not. Everybody signs in anew. */
export class SignIn1795400000000 implements MigrationInterface {
  readonly name = 'SignIn1795400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table session;
      alter table credential
        add column one_time boolean not null default true,
        add column expires_at timestamptz;
      create table session (
        id uuid primary key,
        account_id text not null,
        by text not null,
        second_factor boolean not null,
        token_hash bytea not null unique,
        expires_at timestamptz not null,
        refresh_hash bytea not null unique,
        refresh_expires_at timestamptz not null,
        opened_at timestamptz not null default now(),
        refreshed_at timestamptz not null default now(),
        ends_at timestamptz not null
      );
      create index session_of_account on session (account_id);
      create index session_by_expiry on session (refresh_expires_at);
      create table spent_refresh (
        refresh_hash bytea primary key,
        session_id uuid not null references session on delete cascade
      );
      create index spent_refresh_of_session on spent_refresh (session_id);
      create table second_factor (
        account_id text primary key,
        secret bytea not null,
        confirmed_at timestamptz,
        last_step bigint not null default 0
      );
      create table recovery_code (
        account_id text not null references second_factor on delete cascade,
        mark bytea not null,
        primary key (account_id, mark)
      );
      create table sign_in_failure (
        login_mark bytea primary key,
        failures int not null,
        until timestamptz not null
      );
      create index sign_in_failure_by_end on sign_in_failure (until);
      ${grantToApplication([...tables])}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table ${[...tables].reverse().join(', ')};
      alter table credential drop column one_time, drop column expires_at;
      create table session (token_hash bytea primary key, account_id text not null, expires_at timestamptz not null);
      create index session_of_account on session (account_id);
      create index session_by_expiry on session (expires_at);
      ${grantToApplication(['session'])}`);
  }
}

const tables = ['session', 'spent_refresh', 'second_factor', 'recovery_code', 'sign_in_failure'] as const;
