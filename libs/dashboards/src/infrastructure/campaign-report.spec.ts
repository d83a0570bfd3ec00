import { campaignEvents, type CampaignEvent } from '#libs/campaign';
import { Catalogue } from '#libs/catalogue';
import { applicationDataSource, type TemporaryDatabase } from '#libs/database';
import { EventLog1795305600000, PostgresEventStore } from '#libs/event-store';
import { honourEvents, type HonourEvent } from '#libs/honours';
import { identityEvents, type OrganEvent } from '#libs/identity';
import { canonicalJson, newId, SystemClock, type DomainEvent } from '#libs/kernel';
import { nominationEvents, type NominationEvent } from '#libs/nomination';
import { projectionMigrations, ProjectionRunner } from '#libs/projections';
import { testDatabase } from '#libs/testing';
import type { DataSource } from 'typeorm';
import type { CampaignReport } from '../domain/campaign-report.js';
import { CampaignReportProjection } from './campaign-report.projection.js';
import { DashboardTables1795306400000 } from './dashboards.migration.js';
import { StoredCampaignReports } from './stored-campaign-reports.adapter.js';

type Story = CampaignEvent | HonourEvent | OrganEvent | NominationEvent;

let database: TemporaryDatabase;
let store: PostgresEventStore;
let dataSource: DataSource;
let runner: ProjectionRunner;
const catalogue = new Catalogue(campaignEvents, honourEvents, identityEvents, nominationEvents);
const revisions = new Map<string, number>();

beforeEach(async () => {
  revisions.clear();
  database = await testDatabase([
    EventLog1795305600000,
    ...projectionMigrations,
    DashboardTables1795306400000,
  ]);
  store = new PostgresEventStore({ url: database.addresses.applicationUrl, clock: new SystemClock() });
  dataSource = await applicationDataSource(database.addresses, []).initialize();
  runner = new ProjectionRunner(store, catalogue, dataSource);
  runner.start([new CampaignReportProjection()]);
});

afterEach(async () => {
  await runner.stop();
  await store.close();
  await dataSource.destroy();
  await database.drop();
});

/** Writes events of one stream into the log. */
const happened = async (stream: string, ...events: readonly Story[]): Promise<number> => {
  const actor = { accountId: 'tester', organId: 'test-organ', role: 'office' };
  const metadata = canonicalJson({
    commandId: newId(),
    correlationId: newId(),
    actor,
    effectiveOn: '2017-05-15',
  });
  const stored = events.map(({ type, data }: DomainEvent) => ({
    ...{ id: newId(), type, schemaVersion: 1, metadata, data: canonicalJson(data) },
  }));
  const revision = revisions.get(stream) ?? -1;
  revisions.set(stream, revision + events.length);
  const { position } = await store.append(
    [{ stream, expectedRevision: revision < 0 ? 'no-stream' : revision, events: stored }],
    { commandId: newId(), accountId: 'tester', contentDigest: 'ab'.repeat(32) },
  );
  return position;
};

const report = async (position: number, campaign = 'spring'): Promise<CampaignReport> => {
  await runner.reached(position, AbortSignal.timeout(10_000));
  return new StoredCampaignReports(dataSource, store, new CampaignReportProjection()).of(campaign);
};

const named = (zh: string, en: string): { zh: string; en: string } => ({ zh, en });
const arrangement = 'a'.repeat(64);

const organ = (id: string, parent: string | null): Promise<number> =>
  happened(`organ-${id}`, {
    type: 'identity.organ-registered',
    data: { name: named(`${id}机关`, id), level: 'city', kinds: [], parent },
  });

/** A region over two cities; `east` has a county with an office below it, and `west` one unit. */
const participants = async (): Promise<number> => {
  await organ('region', null);
  for (const city of ['east', 'west']) await organ(city, 'region');
  await organ('county', 'east');
  await organ('office', 'county');
  await organ('bureau', 'west');
  return happened(
    'campaign-spring',
    {
      type: 'campaign.opened',
      data: {
        ...{ organ: 'office', title: named('春季', 'Spring') },
        ...{ rulebook: 'test', rulebookDigest: arrangement, arrangement },
      },
    },
    { type: 'campaign.organ-enrolled', data: { organ: 'east', path: 'city' } },
    { type: 'campaign.organ-enrolled', data: { organ: 'west', path: 'city' } },
  );
};

const opened = (unit: string, campaign = 'spring'): NominationEvent => ({
  type: 'nomination.opened',
  data: {
    ...{ campaign, path: 'city', stage: 'unit', kind: 'individual', category: 'cadre', unit, unitKinds: [] },
    ...{
      unitLevel: 'unit',
      subject: 'subject',
      candidacy: 'candidacy',
      name: '某人',
      post: '科员',
      deeds: '事迹',
    },
    facts: {
      ...{ rank: 'staff', establishedPost: true, onDuty: true, fullTime: true, serviceYears: 9 },
      ...{ criteria: [], merits: [], lastViolationOn: null },
    },
  },
});
const advanced = (from: string, to: string): NominationEvent => ({
  type: 'nomination.advanced',
  data: { from, to },
});
const putForward = (owner: string): NominationEvent => ({
  type: 'nomination.put-forward',
  data: { owner, stage: 'city' },
});
const rejected = (rule: string): NominationEvent => ({
  type: 'nomination.rejected',
  data: { stage: 'city', rule, reason: '不符合条件', by: 'reviewer' },
});

describe('The report of a campaign', () => {
  it('counts how many entered each stage, are there, were stopped there or passed on', async () => {
    await participants();
    await happened('nomination-a', opened('office'), advanced('unit', 'city'), advanced('city', 'ballot'));
    await happened('nomination-b', opened('office'), advanced('unit', 'city'), rejected('R7'));
    await happened('nomination-c', opened('bureau'));
    const last = await happened('nomination-elsewhere', opened('bureau', 'autumn'), advanced('unit', 'city'));
    expect(await report(last)).toMatchObject({
      title: { en: 'Spring' },
      position: last,
      eventsInLog: last,
      nominations: 3,
      stages: [
        { stage: 'unit', entered: 3, underWay: 1, stopped: 0, passed: 2 },
        { stage: 'city', entered: 2, underWay: 0, stopped: 1, passed: 1 },
        { stage: 'ballot', entered: 1, underWay: 1, stopped: 0, passed: 0 },
      ],
    });
  });

  it('groups by who put forward, and before that by the nearest enrolled organ above the unit', async () => {
    await participants();
    await happened('nomination-a', opened('office'), advanced('unit', 'city'), putForward('east'));
    await happened('nomination-b', opened('office'));
    await happened('nomination-c', opened('bureau'), {
      type: 'nomination.withdrawn',
      data: { reason: '自愿', wish: 'nominee', by: 'x' },
    });
    const last = await happened('nomination-d', opened('region'));
    const { owners } = await report(last);
    expect(owners).toEqual([
      {
        organ: 'east',
        name: named('east机关', 'east'),
        nominated: 2,
        putForward: 1,
        underWay: 2,
        stopped: 0,
        confirmed: 0,
      },
      {
        organ: 'west',
        name: named('west机关', 'west'),
        nominated: 1,
        putForward: 0,
        underWay: 0,
        stopped: 1,
        confirmed: 0,
      },
      { nominated: 1, putForward: 0, underWay: 1, stopped: 0, confirmed: 0 },
    ]);
  });

  it('says who was stopped, how, where, and by which rule', async () => {
    await participants();
    const ballot = { ballot: 'first', stage: 'unit', votes: 1 };
    await happened('nomination-a', opened('office'), advanced('unit', 'city'), rejected('R7'));
    await happened('nomination-b', opened('office'), advanced('unit', 'city'), rejected('R7'));
    await happened('nomination-c', opened('bureau'), {
      type: 'nomination.forfeited',
      data: { rule: 'R49', package: 'p' },
    });
    await happened('nomination-d', opened('bureau'), {
      type: 'nomination.passed-over',
      data: { ...ballot, rule: 'R8' },
    });
    const last = await happened('nomination-e', opened('bureau'), {
      type: 'nomination.not-selected',
      data: ballot,
    });
    const { stopped } = await report(last);
    expect(stopped).toEqual([
      { outcome: 'rejected', stage: 'city', rule: 'R7', count: 2, nominations: ['a', 'b'] },
      { outcome: 'forfeited', stage: 'unit', rule: 'R49', count: 1, nominations: ['c'] },
      { outcome: 'not-selected', stage: 'unit', count: 1, nominations: ['e'] },
      { outcome: 'passed-over', stage: 'unit', rule: 'R8', count: 1, nominations: ['d'] },
    ]);
  });

  it('R28, R50: counts whom a sanction stopped, and who was called up at the stage where it stands anew', async () => {
    const ballot = { ballot: 'first', stage: 'ballot', votes: 1 };
    const way = [advanced('unit', 'city'), advanced('city', 'ballot')];
    const passedOver: NominationEvent = { type: 'nomination.passed-over', data: { ...ballot, rule: 'R8' } };
    const calledUp: NominationEvent = {
      type: 'nomination.called-up',
      data: { replaces: 'b', ballot: 'first', stage: 'ballot', to: 'city' },
    };
    const sanctioned: NominationEvent = {
      type: 'nomination.sanctioned',
      data: { sanction: 's', rule: 'R50' },
    };
    await participants();
    // In one batch or in several, with what came before the call-up or without it: the same.
    await happened(
      'nomination-a',
      opened('office'),
      ...way,
      passedOver,
      calledUp,
      advanced('city', 'ballot'),
    );
    await report(await happened('nomination-b', opened('bureau'), ...way, passedOver));
    await happened('nomination-b', calledUp);
    const last = await happened('nomination-c', opened('bureau'), sanctioned);
    const { stages, stopped } = await report(last);
    expect(stages).toEqual([
      { stage: 'unit', entered: 3, underWay: 0, stopped: 1, passed: 2 },
      { stage: 'city', entered: 2, underWay: 1, stopped: 0, passed: 1 },
      { stage: 'ballot', entered: 1, underWay: 1, stopped: 0, passed: 0 },
    ]);
    expect(stopped).toEqual([
      { outcome: 'sanctioned', stage: 'unit', rule: 'R50', count: 1, nominations: ['c'] },
    ]);
  });

  it('R52: names what is still out of a revoked honour, piece by piece and fen by fen', async () => {
    await participants();
    const items = ['medal', 'certificate', 'bonus', 'plaque'].map((item) => ({
      item,
      money: item === 'bonus',
    }));
    const conferred: HonourEvent = {
      type: 'honours.conferred',
      data: {
        ...{
          nomination: 'a',
          campaign: 'spring',
          kind: 'individual',
          subject: 'subject',
          items,
          benefits: [],
        },
        ...{ title: named('先进', 'Advanced'), organ: 'region' },
      },
    };
    const issued = (item: string, fen: number | null): HonourEvent => ({
      type: 'honours.item-issued',
      data: { item, fen },
    });
    await happened('honour-kept', conferred, issued('medal', null));
    const before = await happened(
      'honour-lost',
      ...[conferred, issued('medal', null), issued('certificate', null), issued('bonus', 500_000)],
    );
    expect((await report(before)).honours).toEqual({ conferred: 2, revoked: 0, outstanding: [] });
    const last = await happened(
      'honour-lost',
      { type: 'honours.revoked', data: { proposal: 'honour-lost@3', ground: 'fraud', by: 'leader' } },
      { type: 'honours.item-recovered', data: { item: 'medal', fen: null, complete: true } },
      { type: 'honours.item-recovered', data: { item: 'bonus', fen: 200_000, complete: false } },
    );
    expect((await report(last)).honours).toEqual({
      conferred: 2,
      revoked: 1,
      outstanding: [
        { honour: 'lost', item: 'bonus', fen: 300_000 },
        { honour: 'lost', item: 'certificate' },
      ],
    });
  });

  it('is the same when it is rebuilt from the log in one go', async () => {
    class Newer extends CampaignReportProjection {
      override readonly version: number = 2;
    }
    await participants();
    await happened('nomination-a', opened('office'), advanced('unit', 'city'));
    await happened('nomination-a', putForward('east'));
    await happened('nomination-b', opened('bureau'));
    await happened('nomination-b', advanced('unit', 'city'), rejected('R7'));
    const last = await happened('nomination-a', advanced('city', 'ballot'));
    const live = await report(last);
    await runner.stop();
    runner = new ProjectionRunner(store, catalogue, dataSource);
    runner.start([new Newer()]);
    expect(await report(last)).toEqual(live);
  });

  it('stands for the end of the log when nothing that it counts came last', async () => {
    await participants();
    const last = await happened('campaign-spring', { type: 'campaign.closed', data: { reason: '结束' } });
    expect(await report(last)).toMatchObject({
      position: last,
      nominations: 0,
      stages: [],
      owners: [],
      stopped: [],
    });
  });

  it('is refused for a campaign that nobody opened', async () => {
    await expect(report(0, 'unknown')).rejects.toMatchObject({ code: 'DASHBOARDS.CAMPAIGN_NOT_FOUND' });
  });
});
