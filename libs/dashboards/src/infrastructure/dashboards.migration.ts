import { grantToApplication } from '#libs/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the dashboards count; all of it can be dropped and rebuilt from the log. */
export class DashboardTables1795306400000 implements MigrationInterface {
  readonly name = 'DashboardTables1795306400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table dashboard_organ (
        id text primary key,
        name jsonb not null,
        parent text
      );
      create table dashboard_campaign (
        id text primary key,
        title jsonb not null
      );
      create table dashboard_enrolment (
        campaign text not null,
        organ text not null,
        primary key (campaign, organ)
      );
      create table dashboard_nomination (
        id text primary key,
        campaign text not null,
        kind text not null,
        unit text not null,
        owner text,
        stage text not null,
        entered text[] not null,
        status text not null,
        rule text
      );
      create index dashboard_nomination_by_campaign on dashboard_nomination (campaign);
      create table dashboard_honour (
        id text primary key,
        campaign text not null,
        revoked boolean not null
      );
      create index dashboard_honour_by_campaign on dashboard_honour (campaign);
      create table dashboard_honour_item (
        honour text not null,
        item text not null,
        money boolean not null,
        amount bigint not null,
        primary key (honour, item)
      );
      ${grantToApplication(tables)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${tables.join(', ')}`);
  }
}

const tables = [
  'dashboard_organ',
  'dashboard_campaign',
  'dashboard_enrolment',
  'dashboard_nomination',
  'dashboard_honour',
  'dashboard_honour_item',
];
