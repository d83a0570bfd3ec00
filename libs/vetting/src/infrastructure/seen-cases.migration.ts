import { grantToApplication } from '#libs/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What lists ask to show each reader their own: of which unit a case is, and who has a complaint in hand. */
export class SeenCases1795413200000 implements MigrationInterface {
  name = 'SeenCases1795413200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table dossier (
        nomination text primary key,
        campaign text not null,
        unit text not null
      );
      create index recusal_by_account on recusal (account, nomination) where status = 'recused';
      alter table complaint
        add column "receivedBy" text not null default '',
        add column investigators text[] not null default '{}',
        add column "mergedInto" text;
      ${grantToApplication(['dossier'])}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table complaint drop column "receivedBy", drop column investigators, drop column "mergedInto";
      drop index recusal_by_account;
      drop table dossier`);
  }
}
