import { grantToApplication } from '#libs/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The read model behind lists of notices. */
export class NoticeTables1795306200000 implements MigrationInterface {
  name = 'NoticeTables1795306200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notice (
        id text primary key,
        campaign text not null,
        stage text not null,
        scope text not null,
        organ text not null,
        status text not null,
        "from" date not null,
        until date not null,
        nominees int not null,
        objections int not null
      );
      create index notice_by_stage on notice (campaign, stage, id);
      create index notice_by_campaign on notice (campaign, id);
      ${grantToApplication(['notice'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table notice');
  }
}
