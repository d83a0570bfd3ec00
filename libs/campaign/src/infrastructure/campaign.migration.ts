import { grantToApplication } from '#libs/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Snapshots of rulebooks, which are only ever added to, and the read model behind the list of campaigns. */
export class CampaignTables1795305900000 implements MigrationInterface {
  name = 'CampaignTables1795305900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table rulebook_snapshot (
        digest text primary key,
        canonical text not null
      );
      create table campaign (
        id text primary key,
        title jsonb not null,
        "rulebookDigest" text not null,
        status text not null,
        position bigint not null
      );
      ${grantToApplication(['rulebook_snapshot'], ['select', 'insert'])}
      ${grantToApplication(['campaign'])}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table rulebook_snapshot, campaign');
  }
}
