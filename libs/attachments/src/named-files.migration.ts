import { grantToApplication } from '#libs/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which streams name which files, and of whose cases. */
export class NamedFiles1795414000000 implements MigrationInterface {
  readonly name = 'NamedFiles1795414000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table named_file (
        digest text not null,
        stream text not null,
        subject text not null,
        primary key (digest, stream, subject)
      );
      create index named_file_by_subject on named_file (subject, digest);
      ${grantToApplication(['named_file'])}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table named_file');
  }
}
