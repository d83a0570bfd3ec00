import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom a sanction names: a list hides it from whoever is recused from all of them. */
export class NamedInSanction1795415100000 implements MigrationInterface {
  name = 'NamedInSanction1795415100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table sanction add column about text[] not null default '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table sanction drop column about');
  }
}
