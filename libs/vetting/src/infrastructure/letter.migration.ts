import { grantToApplication } from '#libs/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The read model behind the inboxes of the organs that are asked. */
export class LetterTables1795390200000 implements MigrationInterface {
  name = 'LetterTables1795390200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table letter (
        id text primary key,
        campaign text not null,
        number text not null,
        ask text not null,
        "from" text not null,
        "to" text not null,
        "dueOn" date not null,
        status text not null,
        officer text,
        urged int not null,
        "isOverdue" boolean not null
      );
      create index letter_by_organ on letter ("to", id);
      create index letter_open_by_organ on letter ("to", id) where status not in ('closed', 'withdrawn');
      create table letter_line (
        letter text not null,
        nomination text not null,
        status text not null,
        "isReturned" boolean not null,
        primary key (letter, nomination)
      );
      ${grantToApplication(['letter', 'letter_line'])}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table letter, letter_line');
  }
}
