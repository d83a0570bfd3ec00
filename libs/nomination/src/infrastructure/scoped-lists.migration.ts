import { grantToApplication } from '#libs/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which organs were asked about a nominee, and who is behind a sanction: both see it in lists. */
export class ScopedLists1795413000000 implements MigrationInterface {
  name = 'ScopedLists1795413000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table nomination_ask (
        nomination text not null,
        ask text not null,
        organ text not null,
        primary key (nomination, ask)
      );
      alter table sanction add column persons text[] not null default '{}';
      ${grantToApplication(['nomination_ask'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table nomination_ask; alter table sanction drop column persons');
  }
}
