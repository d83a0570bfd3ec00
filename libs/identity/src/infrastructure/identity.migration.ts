import { grantToApplication } from '#libs/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Secrets of accounts: never in the log, and no read model can bring them back. */
export class IdentitySecrets1795305650000 implements MigrationInterface {
  readonly name = 'IdentitySecrets1795305650000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table credential (
        account_id text primary key,
        hash text not null
      );
      create table session (
        token_hash bytea primary key,
        account_id text not null,
        expires_at timestamptz not null
      );
      create index session_of_account on session (account_id);
      create index session_by_expiry on session (expires_at);
      ${grantToApplication(['credential', 'session'])}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table session, credential');
  }
}
