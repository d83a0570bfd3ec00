import { grantToApplication } from '#libs/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sign-ins by the identity provider: begun, answered, and whose account is whose. */
export class ProviderSignIn1795412000000 implements MigrationInterface {
  readonly name = 'ProviderSignIn1795412000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table provider_errand (
        mark bytea primary key,
        challenge text not null,
        port int,
        until timestamptz not null
      );
      create table provider_grant (
        mark bytea primary key,
        challenge text not null,
        account_id text not null,
        second_factor boolean not null,
        sign_out_at text,
        until timestamptz not null
      );
      create table provider_link (
        issuer text not null,
        subject text not null,
        account_id text not null,
        linked_at timestamptz not null default now(),
        primary key (issuer, subject),
        unique (account_id, issuer)
      );
      ${grantToApplication([...tables])}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${tables.join(', ')}`);
  }
}

const tables = ['provider_errand', 'provider_grant', 'provider_link'] as const;
