import { grantToApplication } from '#libs/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far each projection has come. */
export class ProjectionCheckpoints1795305700000 implements MigrationInterface {
  readonly name = 'ProjectionCheckpoints1795305700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table projection_checkpoint (
        name text primary key,
        version integer not null,
        position bigint not null
      );
      ${grantToApplication(['projection_checkpoint'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table projection_checkpoint');
  }
}
