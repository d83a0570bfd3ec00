import { readFileSync } from 'node:fs';
import { applicationDataSource } from '#libs/database';
import type { DomainEvent } from '#libs/kernel';
import type { RecordedEvent } from '#libs/projections';
import { parseRulebook, rulebookDigest } from '#libs/rulebook';
import { testDatabase } from '#libs/testing';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { StoredCampaignList } from './campaign-list.adapter.js';
import { CampaignPeople1795416000000 } from './campaign-people.migration.js';
import { CampaignTables1795305900000 } from './campaign.migration.js';
import { CampaignProjection } from './campaign.projection.js';
import { CampaignRow } from './campaign.row.js';
import { PostgresRulebookStore } from './postgres-rulebook-store.adapter.js';

const rulebook = parseRulebook(readFileSync('config/campaigns/gx-2017-petition.yaml', 'utf8'));

let database: Awaited<ReturnType<typeof testDatabase>>;
let source: DataSource;

beforeAll(async () => {
  database = await testDatabase([CampaignTables1795305900000, CampaignPeople1795416000000]);
  source = applicationDataSource(database.addresses, [CampaignRow]);
  await source.initialize();
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const asOwner = async (sql: string): Promise<void> => {
  const client = new Client({ connectionString: database.addresses.ownerUrl });
  await client.connect();
  await client.query(sql);
  await client.end();
};

describe('The kept rulebooks', () => {
  it('are found again by their digest, whoever reads them', async () => {
    const digest = await new PostgresRulebookStore(source).keep(rulebook);
    expect(digest).toBe(rulebookDigest(rulebook));
    expect(await new PostgresRulebookStore(source).of(digest)).toEqual(rulebook);
  });

  it('are kept once, however often they are handed in', async () => {
    const store = new PostgresRulebookStore(source);
    expect(await store.keep(rulebook)).toBe(await store.keep(rulebook));
    expect(await source.query('select digest from rulebook_snapshot')).toHaveLength(1);
  });

  it('do not answer to a digest that nobody kept', async () => {
    await expect(new PostgresRulebookStore(source).of('f'.repeat(64))).rejects.toMatchObject({
      code: 'CAMPAIGN.RULEBOOK_UNKNOWN',
    });
  });

  it('cannot be changed by the application', async () => {
    await expect(source.query(`update rulebook_snapshot set canonical = '{}'`)).rejects.toThrow(
      'permission denied',
    );
  });

  it('raise an alarm when one was altered behind our back', async () => {
    const other = { ...rulebook, source: 'another notice' };
    const digest = await new PostgresRulebookStore(source).keep(other);
    await asOwner(
      `update rulebook_snapshot set canonical = replace(canonical, 'another notice', 'no notice')
      where digest = '${digest}'`,
    );
    await expect(new PostgresRulebookStore(source).of(digest)).rejects.toMatchObject({
      name: 'SnapshotAltered',
    });
  });
});

describe('The list of campaigns', () => {
  const recorded = (id: string, position: number, event: DomainEvent): RecordedEvent =>
    ({ id, position, event }) as unknown as RecordedEvent;
  const title = { zh: '评选', en: 'Selection' };
  const opened = (id: string, position: number): RecordedEvent =>
    recorded(id, position, {
      type: 'campaign.opened',
      data: { organ: 'region', title, rulebook: 'gx', rulebookDigest: 'd1', arrangement: 'a1' },
    });

  const grouped = (position: number, group: string, ...members: readonly string[]): RecordedEvent =>
    recorded('c1', position, {
      type: 'campaign.group-constituted',
      data: { group, organ: 'region', members, coLeaders: [] },
    });

  it('shows each campaign as its last event left it, in whatever batches they came', async () => {
    const projection = new CampaignProjection();
    const apply = (batch: readonly RecordedEvent[]): Promise<void> =>
      source.transaction((tx) => projection.apply(batch as never, tx));
    await apply([
      opened('c1', 1),
      opened('c2', 2),
      recorded('c2', 3, {
        type: 'campaign.rulebook-amended',
        data: { rulebookDigest: 'd2', reason: 'a correction' },
      }),
    ]);
    await apply([grouped(4, 'leading', 'li'), grouped(5, 'other', 'zhao'), grouped(6, 'other', 'qian')]);
    await apply([
      grouped(7, 'leading', 'wang', 'sun'),
      recorded('c1', 8, { type: 'campaign.closed', data: { reason: 'done' } }),
    ]);
    const list = new StoredCampaignList(source);
    expect(await list.page('', 10)).toEqual([
      { id: 'c1', title, rulebookDigest: 'd1', status: 'closed' },
      { id: 'c2', title, rulebookDigest: 'd2', status: 'open' },
    ]);
    expect(await list.people()).toEqual([
      { id: 'c1', organ: 'region', accounts: expect.arrayContaining(['wang', 'sun', 'qian']) },
      { id: 'c2', organ: 'region', accounts: [] },
    ]);
    expect((await list.people())[0]?.accounts).toHaveLength(3);
    expect(await list.page('c1', 10)).toHaveLength(1);
    expect(await list.page('', 1)).toHaveLength(1);
  });
});
