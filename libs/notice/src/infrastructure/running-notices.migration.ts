import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Anybody may ask which notices run; of all that ever were, few do. */
export class RunningNotices1795406000000 implements MigrationInterface {
  name = 'RunningNotices1795406000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("create index notice_running on notice (id) where status = 'running'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index notice_running');
  }
}
