import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of whom a package or a ballot speaks: a list hides it from whoever is recused from all of them. */
export class SpokenOf1795415000000 implements MigrationInterface {
  name = 'SpokenOf1795415000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table ballot add column about text[] not null default '{}';
      alter table package add column about text[] not null default '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table ballot drop column about; alter table package drop column about');
  }
}
