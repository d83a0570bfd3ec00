import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An organ finds the letters that it sent in the order in which they are due, and its overdue ones among them. */
export class SentLetters1795396000000 implements MigrationInterface {
  name = 'SentLetters1795396000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index letter_by_asker on letter ("from", "dueOn", id);
      create index letter_overdue_by_asker on letter ("from", "dueOn", id)
        where "isOverdue" and status not in ('closed', 'withdrawn');`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index letter_by_asker, letter_overdue_by_asker');
  }
}
