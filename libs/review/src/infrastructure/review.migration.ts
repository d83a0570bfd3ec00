import { grantToApplication } from '#libs/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The read models behind the lists of ballots and packages. */
export class ReviewTables1795306100000 implements MigrationInterface {
  name = 'ReviewTables1795306100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ballot (
        id text primary key,
        campaign text not null,
        stage text not null,
        kind text not null,
        status text not null,
        places int not null,
        candidates int not null,
        selected int not null,
        position bigint not null
      );
      create index ballot_by_campaign on ballot (campaign, id);
      create table package (
        id text primary key,
        campaign text not null,
        owner text not null,
        package text not null,
        due date not null,
        status text not null,
        nominations int not null,
        "cameLate" boolean not null,
        position bigint not null
      );
      create index package_by_owner on package (campaign, owner, id);
      ${grantToApplication(['ballot', 'package'])}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ballot, package');
  }
}
