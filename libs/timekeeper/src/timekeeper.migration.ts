import { grantToApplication } from '#libs/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The diary, and what became of its acts. */
export class TimekeeperDiary1795305800000 implements MigrationInterface {
  readonly name = 'TimekeeperDiary1795305800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table due_act (
        kind text not null,
        key text not null,
        due_at timestamptz not null,
        primary key (kind, key)
      );
      create index due_act_in_order on due_act (due_at, key collate "C", kind collate "C");
      create table settled_act (
        kind text not null,
        key text not null,
        due_at timestamptz not null,
        outcome text not null check (outcome in ('done', 'refused')),
        code text check ((code is not null) = (outcome = 'refused')),
        settled_at timestamptz not null,
        primary key (kind, key, due_at)
      );
      ${grantToApplication(['due_act', 'settled_act'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table due_act, settled_act');
  }
}
