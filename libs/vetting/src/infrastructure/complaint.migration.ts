import { grantToApplication } from '#libs/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The read model behind the list of complaints. */
export class ComplaintTables1795390300000 implements MigrationInterface {
  name = 'ComplaintTables1795390300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table complaint (
        id text primary key,
        status text not null,
        lane text not null,
        class text,
        about text[] not null,
        organ text not null,
        "acceptanceOverdue" boolean not null,
        "outcomeOverdue" boolean not null,
        position bigint not null
      );
      create index complaint_by_organ on complaint (organ, status, id);
      ${grantToApplication(['complaint'])}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table complaint');
  }
}
