import { applicationDataSource } from '#libs/database';
import { everything, scopeOf, type Instant, type Scope } from '#libs/kernel';
import { testDatabase } from '#libs/testing';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import type { ComplaintEvent } from '../domain/complaint/complaint.events.js';
import { evolve } from '../domain/complaint/complaint.evolve.js';
import { concludedWith, investigated, lodgedBy } from '../domain/complaint/complaint.fixture.js';
import { toClear, unlodged } from '../domain/complaint/complaint.state.js';
import { ClearingsOwed1795407200000 } from './clearing.migration.js';
import { pageOfClearings, StoredComplaintList } from './complaint-list.adapter.js';
import { ComplaintTables1795390300000 } from './complaint.migration.js';
import { ComplaintProjection } from './complaint.projection.js';
import { ComplaintRow } from './complaint.row.js';
import { RecusalTables1795407100000 } from './recusal.migration.js';
import { SeenCases1795413200000 } from './seen-cases.migration.js';

let database: Awaited<ReturnType<typeof testDatabase>>;
let source: DataSource;

beforeAll(async () => {
  const migrations = [
    ...[ComplaintTables1795390300000, RecusalTables1795407100000],
    ...[ClearingsOwed1795407200000, SeenCases1795413200000],
  ];
  database = await testDatabase(migrations);
  source = applicationDataSource(database.addresses, [ComplaintRow]);
  await source.initialize();
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

type Listed = Parameters<ComplaintProjection['apply']>[0][number];
type Happened = readonly [id: string, event: ComplaintEvent];

const lodged = lodgedBy('anonymous');
const accused = concludedWith('false');
const by = { by: 'i1', reason: '示例' };
const cleared = (nomination: string): ComplaintEvent => ({
  type: 'vetting.name-cleared',
  data: { ...by, nomination, how: '全体会议宣布' },
});
const reopenedBy = (organ: string, ...investigators: readonly string[]): ComplaintEvent => ({
  type: 'vetting.investigation-reopened',
  data: { ...by, organ, evidence: ['照片'], investigators, holders: [] },
});

/** Still to clear are both of c, n2 of a, which was concluded twice, and nobody of b, d, e and f. */
const story: readonly Happened[] = [
  ...['a', 'b', 'c', 'd', 'e', 'f'].flatMap((id): readonly Happened[] => [
    [id, lodged],
    [id, investigated],
  ]),
  ['a', accused],
  ['a', cleared('n1')],
  ['a', cleared('n2')],
  ['b', accused],
  ['b', cleared('n2')],
  ['c', accused],
  ['a', reopenedBy('city-discipline', 'i1')],
  ['a', accused],
  ['b', cleared('n1')],
  ['a', cleared('n1')],
  ['d', accused],
  ['d', cleared('n1')],
  ['d', reopenedBy('region-discipline')],
  ['e', concludedWith('unsubstantiated')],
];

const mergedInto = (into: string): ComplaintEvent => ({
  type: 'vetting.complaint-merged',
  data: { organ: 'city-petition', by: 'i1', into, reason: '示例' },
});
const handedTo = (investigator: string): ComplaintEvent => ({
  type: 'vetting.investigators-reassigned',
  data: { ...by, investigators: [investigator] },
});

const instantOf = (minute: number): Instant => `2017-05-15T01:${String(minute).padStart(2, '0')}:00.000Z`;
const history = story.map(
  ([id, event], index) => ({ id, event, position: index, recordedAt: instantOf(index) }) as Listed,
);

const write = async (...batches: readonly (readonly Listed[])[]): Promise<void> => {
  await source.query('delete from complaint');
  const projection = new ComplaintProjection();
  for (const batch of batches) await source.transaction((tx) => projection.apply(batch, tx));
};

const beginning = { since: '', key: '' };

describe('The names that are still to be cleared', () => {
  const clearings = (reader = 'i2', after = beginning, limit = 10, organ = 'city-discipline') =>
    new StoredComplaintList(source).clearings({ organ, readers: [reader] }, after, limit);

  it('R39: are found by the organ that investigated, the oldest conclusion first', async () => {
    await write(history);
    const [c, a] = await clearings();
    expect([c, a]).toEqual([
      { id: 'c', toClear: ['n1', 'n2'], concludedAt: instantOf(17) },
      { id: 'a', toClear: ['n2'], concludedAt: instantOf(19) },
    ]);
    expect(await clearings('i2', beginning, 1)).toEqual([c]);
    expect(await clearings('i2', { since: instantOf(17), key: 'c' })).toEqual([a]);
    for (const organ of ['region-discipline', 'city-petition'])
      expect(await clearings('i2', beginning, 10, organ)).toEqual([]);
  });

  it('R39: are those that each complaint itself says, in whatever batches the events came', async () => {
    const owed = new Map<string, readonly string[]>();
    for (const id of new Set(story.map(([named]) => named))) {
      const events = story.flatMap(([named, event]) => (named === id ? [event] : []));
      const complaint = events.reduce(evolve, unlodged);
      if (complaint.status !== 'unlodged' && toClear(complaint).length > 0) owed.set(id, toClear(complaint));
    }
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 1, max: history.length - 1 })), async (cuts) => {
        const ends = [0, ...cuts.toSorted((one, other) => one - other), history.length];
        await write(...ends.slice(1).map((end, index) => history.slice(ends[index], end)));
        expect(new Map((await clearings()).map((row) => [row.id, row.toClear]))).toEqual(owed);
      }),
      { numRuns: 15 },
    );
  });

  it('R39: are not shown to whoever is recused from one whom the complaint is about', async () => {
    await write(history);
    await source.query(`
      insert into recusal (nomination, account, status, ref, "by", reason, since) values
        ('n1', 'cousin', 'recused', 'recusal-n1@0', 'cousin', '示例', ''),
        ('n1', 'asked', 'requested', 'recusal-n1@1', 'i1', '示例', '')`);
    expect(await clearings('cousin')).toEqual([]);
    expect(await clearings('asked')).toHaveLength(2);
  });

  it('stand in no row of the list of complaints', async () => {
    await write(history);
    const [row] = await new StoredComplaintList(source).page({}, everything, '', 1);
    expect(row).toEqual({
      ...{ id: 'a', status: 'concluded', lane: 'anonymous', class: undefined, about: ['n1', 'n2'] },
      ...{ organ: 'city-discipline', acceptanceOverdue: false, outcomeOverdue: false },
    });
  });

  it('R39: stand in that list for whoever has to do with the complaint', async () => {
    await source.query(`
      delete from dossier;
      insert into dossier (nomination, campaign, unit) values ('n2', 'c2', 'hall-2'), ('n1', 'c1', 'hall-1')`);
    await write([
      ...history,
      { id: 'c', position: 98, event: handedTo('i2'), recordedAt: instantOf(29) } as Listed,
      { id: 'b', position: 99, event: mergedInto('c'), recordedAt: instantOf(30) } as Listed,
    ]);
    const seen = async (scope: Partial<Scope>): Promise<string> => {
      const rows = await new StoredComplaintList(source).page({}, scopeOf(scope), '', 10);
      return rows.map(({ id }) => id).join('');
    };
    const all = 'abcdef';
    expect(await seen({ isAll: true })).toBe(all);
    for (const organ of ['city-petition', 'city-discipline'])
      expect(await seen({ asked: [organ] })).toBe(organ === 'city-petition' ? all : 'abcef');
    expect(await seen({ asked: ['region-discipline'] })).toBe('d');
    for (const unit of ['hall-1', 'hall-2']) expect(await seen({ within: [unit] })).toBe(all);
    expect(await seen({ campaigns: ['c1'] })).toBe(all);
    // The campaign of a complaint is that of the first whom it is about.
    expect(await seen({ campaigns: ['c2'] })).toBe('');
    expect(await seen({ assigned: ['i1'] })).toBe('aef');
    // Those who look into it look into what was merged into it, too.
    expect(await seen({ assigned: ['i2'] })).toBe('bc');
    for (const none of [
      {},
      { own: ['city-petition', 'hall-1'] },
      { within: ['hall-3'] },
      { asked: ['city'] },
    ])
      expect(await seen(none)).toBe('');
    expect(await seen({ isAll: true, hidden: ['n2'] })).toBe('');
    expect(await seen({ isAll: true, hidden: ['n3'] })).toBe(all);
  });

  it('are read in order by an index of their own', async () => {
    await source.query('set enable_seqscan = off');
    const plan = JSON.stringify(
      await source.query(`explain ${pageOfClearings}`, ['city-discipline', ['i2'], '', '', 50]),
    );
    expect(plan).toContain('complaint_to_clear');
    expect(plan).not.toContain('Sort');
  });
});
