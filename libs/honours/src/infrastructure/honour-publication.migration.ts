import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists say where a revocation, or its undoing, is still to be published; rows come anew from the log. */
export class HonourPublication1795398000000 implements MigrationInterface {
  name = 'HonourPublication1795398000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table honour add column "publicationOwed" boolean not null default false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table honour drop column "publicationOwed"');
  }
}
