import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An organ finds the names that it has still to clear, the oldest conclusion first; rows come anew from the log. */
export class ClearingsOwed1795407200000 implements MigrationInterface {
  name = 'ClearingsOwed1795407200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table complaint
        add column "toClear" text[] not null default '{}',
        add column "concludedAt" text collate "C";
      create index complaint_to_clear on complaint (organ, "concludedAt", id) where "toClear" <> '{}';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table complaint drop column "toClear", drop column "concludedAt"');
  }
}
