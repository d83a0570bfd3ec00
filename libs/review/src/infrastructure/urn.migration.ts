import { grantToApplication } from '#libs/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sealed slips of secret ballots, until they are counted. No instant, no voter; it is no read model. */
export class BallotUrn1795390100000 implements MigrationInterface {
  name = 'BallotUrn1795390100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table urn_slip (
        ballot text not null,
        round int not null,
        tag bytea not null,
        sealed bytea not null,
        primary key (ballot, round, tag)
      );
      ${grantToApplication(['urn_slip'], ['select', 'insert', 'delete'])}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table urn_slip');
  }
}
