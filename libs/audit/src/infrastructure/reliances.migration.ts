import { grantToApplication } from '#libs/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who did what, and what relies on what; both can be dropped and rebuilt from the log. */
export class Reliances1795420100000 implements MigrationInterface {
  readonly name = 'Reliances1795420100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audited_event (
        position bigint primary key,
        stream text collate "C" not null,
        revision integer not null,
        command text collate "C" not null,
        type text collate "C" not null,
        account text collate "C" not null,
        -- In whose place.
        behalf text collate "C",
        organ text collate "C" not null,
        -- Nominations.
        about text[] collate "C" not null,
        -- Whether it carries a basis.
        decides boolean not null,
        recorded_at text collate "C" not null,
        unique (stream, revision)
      );
      create index audited_event_command on audited_event (command, position);
      create index audited_event_account on audited_event (account, position);
      create index audited_event_behalf on audited_event (behalf, position) where behalf is not null;
      create index audited_event_organ on audited_event (organ, position);
      create table reliance (
        earlier bigint not null,
        later bigint not null,
        kind text not null,
        rules text[] not null,
        primary key (earlier, later)
      );
      ${grantToApplication(['audited_event', 'reliance'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table reliance; drop table audited_event');
  }
}
