import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A title that is looked into, under appeal or given back stands so in lists; rows come anew from the log. */
export class HonourStandings1795390400000 implements MigrationInterface {
  name = 'HonourStandings1795390400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table honour
        drop column standing,
        add column status text not null default 'held',
        add column "isProposed" boolean not null default false,
        add column "isAppealed" boolean not null default false,
        add column "isReinstated" boolean not null default false,
        add column inquiries int not null default 0,
        alter column "itemsOut" set default 0;
      alter table honour add column standing text not null generated always as (
        case
          when status <> 'held' then case when "isAppealed" then 'appealed' else status end
          when "isProposed" then 'revocation-proposed'
          when inquiries > 0 then 'inquiry'
          when "isReinstated" then 'reinstated'
          else 'held'
        end) stored;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table honour
        drop column standing,
        drop column status,
        drop column "isProposed",
        drop column "isAppealed",
        drop column "isReinstated",
        drop column inquiries,
        add column standing text not null default 'held';
    `);
  }
}
