import { grantToApplication } from '#libs/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The read model behind lists of nominations. */
export class NominationTables1795306000000 implements MigrationInterface {
  name = 'NominationTables1795306000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table nomination (
        id text primary key,
        campaign text not null,
        path text not null,
        stage text not null,
        status text not null,
        kind text not null,
        category text not null,
        unit text not null,
        owner text,
        rank text not null,
        name text not null,
        "stoppedBy" text,
        position bigint not null
      );
      create index nomination_by_stage on nomination (campaign, stage, id) where status = 'open';
      create index nomination_by_campaign on nomination (campaign, id);
      create index nomination_by_owner on nomination (campaign, owner, id);
      ${grantToApplication(['nomination'], ['select', 'insert', 'update', 'delete', 'truncate'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table nomination');
  }
}
