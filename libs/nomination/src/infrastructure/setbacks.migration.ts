import { grantToApplication } from '#libs/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists show who is frozen; sanctions have a list of their own. */
export class SetbackTables1795392000000 implements MigrationInterface {
  name = 'SetbackTables1795392000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table nomination add column frozen boolean not null default false;
      create table sanction (
        id text primary key,
        campaign text not null,
        organ text not null,
        ground text not null,
        status text not null,
        nominations int not null,
        "handedOverTo" text
      );
      create index sanction_by_campaign on sanction (campaign, id);
      ${grantToApplication(['sanction'], ['select', 'insert', 'update', 'delete', 'truncate'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sanction; alter table nomination drop column frozen');
  }
}
