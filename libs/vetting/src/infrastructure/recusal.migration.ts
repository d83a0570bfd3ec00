import { grantToApplication } from '#libs/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is recused from which case, and whose recusal is asked for; those asked for are found oldest first. */
export class RecusalTables1795407100000 implements MigrationInterface {
  name = 'RecusalTables1795407100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table recusal (
        nomination text not null,
        account text not null,
        status text not null,
        ref text not null,
        "by" text not null,
        reason text not null,
        since text collate "C" not null,
        primary key (nomination, account)
      );
      create index recusal_requested on recusal (since, ref) where status = 'requested';
      ${grantToApplication(['recusal'])}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table recusal');
  }
}
