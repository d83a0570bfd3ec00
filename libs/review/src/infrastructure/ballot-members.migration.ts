import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever votes in a ballot sees it in lists; rows come anew from the log. */
export class BallotMembers1795413100000 implements MigrationInterface {
  name = 'BallotMembers1795413100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table ballot add column members text[] not null default '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ballot drop column members');
  }
}
