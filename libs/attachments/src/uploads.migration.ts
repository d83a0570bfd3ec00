import { grantToApplication } from '#libs/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who brought which file, and when; it is no read model. */
export class AttachmentUploads1795395000000 implements MigrationInterface {
  readonly name = 'AttachmentUploads1795395000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table attachment_upload (
        account text not null,
        day date not null,
        digest text not null,
        size bigint not null,
        brought_at timestamptz not null,
        primary key (account, day, digest)
      );
      create index attachment_upload_by_digest on attachment_upload (digest, account);
      ${grantToApplication(['attachment_upload'], ['select', 'insert'])}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table attachment_upload');
  }
}
