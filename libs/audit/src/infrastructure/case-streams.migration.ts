import { grantToApplication } from '#libs/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which streams of several nominations name one; it can be dropped and rebuilt from the log. */
export class CaseStreams1795418200000 implements MigrationInterface {
  readonly name = 'CaseStreams1795418200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table case_stream (
        nomination text not null,
        stream text not null,
        primary key (nomination, stream)
      );
      ${grantToApplication(['case_stream'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table case_stream');
  }
}
