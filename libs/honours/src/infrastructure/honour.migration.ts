import { grantToApplication } from '#libs/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The read model behind lists of honours. */
export class HonourTables1795306300000 implements MigrationInterface {
  name = 'HonourTables1795306300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table honour (
        id text primary key,
        campaign text not null,
        kind text not null,
        subject text not null,
        title jsonb not null,
        organ text not null,
        standing text not null,
        "conferredOn" date not null,
        "itemsOut" int not null
      );
      create index honour_by_campaign on honour (campaign, id);
      ${grantToApplication(['honour'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table honour');
  }
}
