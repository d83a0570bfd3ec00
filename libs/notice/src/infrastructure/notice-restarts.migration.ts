import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists show how often the count of a notice began anew. */
export class NoticeRestarts1795393000000 implements MigrationInterface {
  name = 'NoticeRestarts1795393000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table notice add column restarts int not null default 0');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table notice drop column restarts');
  }
}
