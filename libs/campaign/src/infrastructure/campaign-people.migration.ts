import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose a campaign is, and who sits in its groups: how far a list over all campaigns reaches is one question. */
export class CampaignPeople1795416000000 implements MigrationInterface {
  name = 'CampaignPeople1795416000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table campaign add column organ text not null default '', add column groups jsonb not null default '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table campaign drop column organ, drop column groups');
  }
}
