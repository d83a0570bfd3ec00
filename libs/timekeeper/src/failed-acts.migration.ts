import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An act may also have failed for good. */
export class FailedActs1795397000000 implements MigrationInterface {
  readonly name = 'FailedActs1795397000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(constraints(`'done', 'refused', 'failed'`, `outcome <> 'done'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from settled_act where outcome = 'failed'`);
    await runner.query(constraints(`'done', 'refused'`, `outcome = 'refused'`));
  }
}

const constraints = (outcomes: string, hasCode: string): string => `
  alter table settled_act drop constraint settled_act_outcome_check, drop constraint settled_act_check;
  alter table settled_act
    add constraint settled_act_outcome_check check (outcome in (${outcomes})),
    add constraint settled_act_check check ((code is not null) = (${hasCode}))`;
