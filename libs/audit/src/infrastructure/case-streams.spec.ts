import { Catalogue } from '#libs/catalogue';
import { applicationDataSource, type TemporaryDatabase } from '#libs/database';
import { EventLog1795305600000, PostgresEventStore } from '#libs/event-store';
import { Access, Matters, nobodys, OrganDirectory } from '#libs/identity';
import { canonicalJson, newId, SystemClock, type Actor } from '#libs/kernel';
import { noticeEvents } from '#libs/notice';
import { projectionMigrations, ProjectionRunner } from '#libs/projections';
import { nominationEvents } from '#libs/nomination';
import { reviewEvents } from '#libs/review';
import { testDatabase } from '#libs/testing';
import { vettingEvents } from '#libs/vetting';
import type { DataSource } from 'typeorm';
import { CaseStreams1795418200000 } from './case-streams.migration.js';
import { CaseStreamsProjection } from './case-streams.projection.js';
import { LoggedCaseHistory } from './logged-case-history.adapter.js';
import { StoredCaseStreams, streamsNaming } from './stored-case-streams.js';

const catalogue = new Catalogue(nominationEvents, vettingEvents, noticeEvents, reviewEvents);
const actor: Actor = { accountId: 'auditor', organId: 'audit-office', role: 'auditor' };
const recommender: Actor = { accountId: 'recommender', organId: 'unit', role: 'recommender' };

let database: TemporaryDatabase;
let store: PostgresEventStore;
let dataSource: DataSource;
let runner: ProjectionRunner;
let history: LoggedCaseHistory;

beforeAll(async () => {
  database = await testDatabase([EventLog1795305600000, ...projectionMigrations, CaseStreams1795418200000]);
  store = new PostgresEventStore({ url: database.addresses.applicationUrl, clock: new SystemClock() });
  dataSource = await applicationDataSource(database.addresses, []).initialize();
  runner = new ProjectionRunner(store, catalogue, dataSource);
  runner.start([new CaseStreamsProjection()]);
  const matters = new Matters(new OrganDirectory());
  for (const kind of ['letter', 'package'])
    matters.know(kind, () => Promise.resolve({ ...nobodys, organs: kind === 'package' ? ['unit'] : [] }));
  history = new LoggedCaseHistory(store, catalogue, new StoredCaseStreams(dataSource, new Access(matters)));
});

afterAll(async () => {
  await runner.stop();
  await store.close();
  await dataSource.destroy();
  await database.drop();
});

type Told = readonly [type: string, data: object];

const happened = async (stream: string, ...told: readonly Told[]): Promise<void> => {
  const { accountId, organId, role } = actor;
  const metadata = canonicalJson({
    ...{ commandId: newId(), correlationId: newId(), actor: { accountId, organId, role } },
    ...{ effectiveOn: '2017-05-15', enteredLate: true },
    basis: { rulebook: 'd', read: [], gates: [{ rule: 'R35' }, { rule: 'R35' }, { rule: 'R36' }] },
  });
  const events = told.map(([type, data]) => ({
    ...{ id: newId(), type, schemaVersion: catalogue.spec(type).version, metadata },
    data: canonicalJson(data),
  }));
  const { position } = await store.append([{ stream, expectedRevision: 'no-stream', events }], {
    ...{ commandId: newId(), accountId: 'auditor', contentDigest: 'ab'.repeat(32) },
  });
  await runner.reached(position, AbortSignal.timeout(10_000));
};

describe('What several nominations have in common', () => {
  beforeAll(async () => {
    for (const one of ['n1', 'n2', 'n3']) await happened(`nomination-${one}`, ['nomination.opened', {}]);
    await happened(
      'letter-one',
      ['vetting.letter-issued', { lines: ['n1', 'n2'], from: 'office', to: 'health', attachments: [] }],
      ['vetting.line-drafted', { nomination: 'n1', answer: 'no-objection', by: 'a' }],
      ['vetting.line-drafted', { nomination: 'n2', answer: 'no-objection', by: 'a' }],
      ['vetting.letter-closed', { by: 'a' }],
    );
    await happened('package-c1-unit-preliminary', [
      'review.package-submitted',
      { nominations: ['n1'], copies: 1, disc: true },
    ]);
  });

  it('stands in the timeline of each, without what is about the others', async () => {
    const seen = async (nomination: string) =>
      (await history.of(actor, nomination)).map(({ event, says }) => `${event} ${says.zh}`);
    expect(await seen('n1')).toEqual([
      'nomination-n1@0 建立推荐',
      ...['letter-one@0 发出征求意见函', 'letter-one@1 拟复', 'letter-one@3 函件办结'],
      'package-c1-unit-preliminary@0 报送材料',
    ]);
    expect(await seen('n2')).toEqual([
      'nomination-n2@0 建立推荐',
      ...['letter-one@0 发出征求意见函', 'letter-one@2 拟复', 'letter-one@3 函件办结'],
    ]);
    expect(await seen('n3')).toEqual(['nomination-n3@0 建立推荐']);
    await expect(seen('nobody')).rejects.toMatchObject({ code: 'VETTING.DOSSIER_NOT_FOUND' });
  });

  it('says by which rules, from when and how late, and keeps a draft with those who draft', async () => {
    const [, issued, drafted] = await history.of(actor, 'n1');
    expect(issued).toMatchObject({
      ...{ effectiveOn: '2017-05-15', enteredLate: true, rules: ['R35', 'R36'] },
      ...{ account: 'auditor', organ: 'audit-office', facts: { from: 'office', to: 'health' } },
    });
    expect(drafted?.facts).toEqual({});
  });

  it('is shown to whom it would be shown in its own place', async () => {
    const seen = await history.of(recommender, 'n1');
    expect(seen.map(({ event }) => event)).toEqual(['nomination-n1@0', 'package-c1-unit-preliminary@0']);
  });
});

describe('Among 100,000 cases', () => {
  it('the streams of one are found by their index, without reading what lies between', async () => {
    await dataSource.query(`
      insert into case_stream select 'case-' || n % 100000, 'letter-' || n from generate_series(1, 400000) n`);
    const found: readonly { 'QUERY PLAN': readonly Plan[] }[] = await dataSource.query(
      `explain (analyze, buffers, format json) ${streamsNaming.replace('$1', `'case-77'`)}`,
    );
    expect(JSON.stringify(found)).toContain('case_stream_pkey');
    expect(JSON.stringify(found)).not.toContain('"Seq Scan"');
    expect(found[0]?.['QUERY PLAN'][0]?.Plan['Shared Hit Blocks']).toBeLessThan(50);
  });
});

interface Plan {
  readonly Plan: { readonly 'Shared Hit Blocks': number };
}
