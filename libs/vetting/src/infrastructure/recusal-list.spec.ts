import { applicationDataSource } from '#libs/database';
import type { Instant } from '#libs/kernel';
import { testDatabase } from '#libs/testing';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import type { RecusalEvent } from '../domain/recusal/recusal.events.js';
import { casesOf, pageOfRequests, StoredRecusalList } from './recusal-list.adapter.js';
import { ComplaintTables1795390300000 } from './complaint.migration.js';
import { RecusalTables1795407100000 } from './recusal.migration.js';
import { SeenCases1795413200000 } from './seen-cases.migration.js';
import { RecusalProjection } from './recusal.projection.js';

let database: Awaited<ReturnType<typeof testDatabase>>;
let source: DataSource;

beforeAll(async () => {
  database = await testDatabase([
    RecusalTables1795407100000,
    ComplaintTables1795390300000,
    SeenCases1795413200000,
  ]);
  source = applicationDataSource(database.addresses, []);
  await source.initialize();
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

type Listed = Parameters<RecusalProjection['apply']>[0][number];
type Said = readonly [minute: number, nomination: string, account: string, what: Word];
type Word = 'requested' | 'declared' | 'ordered' | 'declined' | 'lifted';

const instantOf = (minute: number): Instant => `2017-05-15T01:${String(minute).padStart(2, '0')}:00.000Z`;

const recorded = ([minute, id, account, what]: Said): Listed => {
  const event = {
    type: `vetting.recusal-${what}`,
    data: { account, organ: 'city-office', by: what === 'declared' ? undefined : 'li', reason: '示例' },
  } as RecusalEvent;
  return { id, event, recordedAt: instantOf(minute) } as Listed;
};

/** Open are those on zhang in n1, asked for again, on wang in n2, and, of one instant, on both in n3. */
const story: readonly Said[] = [
  [10, 'n1', 'zhang', 'requested'],
  [11, 'n2', 'wang', 'requested'],
  [12, 'n1', 'zhang', 'declined'],
  [13, 'n2', 'zhang', 'requested'],
  [14, 'n2', 'zhang', 'ordered'],
  [15, 'n1', 'wang', 'requested'],
  [16, 'n1', 'wang', 'declared'],
  [17, 'n1', 'zhang', 'requested'],
  [18, 'n3', 'wang', 'requested'],
  [18, 'n3', 'zhang', 'requested'],
  [19, 'n4', 'wang', 'declared'],
  [20, 'n4', 'wang', 'lifted'],
];
const history: readonly Listed[] = story.map((said, index) => ({
  ...recorded(said),
  ref: `recusal-${said[1]}@${index}`,
}));

const write = async (...batches: readonly (readonly Listed[])[]): Promise<void> => {
  await source.query('delete from recusal');
  const projection = new RecusalProjection();
  for (const batch of batches) await source.transaction((tx) => projection.apply(batch, tx));
};

const beginning = { since: '', key: '' };
const both = ['zhang', 'wang'];

describe('The recusals that are asked for', () => {
  const requests = (of: readonly string[], reader = 'head', after = beginning, limit = 10) =>
    new StoredRecusalList(source).requests({ of, readers: [reader] }, after, limit);
  const seen = async (...asked: Parameters<typeof requests>): Promise<readonly string[]> =>
    (await requests(...asked)).map(({ id, account }) => `${id} ${account}`);

  it('R39: stand in the list until they are decided, the oldest first', async () => {
    await write(history);
    expect(await seen(both)).toEqual(['n2 wang', 'n1 zhang', 'n3 wang', 'n3 zhang']);
    expect(await requests(['zhang'], 'head', beginning, 1)).toEqual([
      {
        ...{ id: 'n1', ref: 'recusal-n1@7', account: 'zhang', by: 'li', reason: '示例' },
        requestedAt: '2017-05-15T01:17:00.000Z',
      },
    ]);
    expect(await seen([])).toEqual([]);
    expect(await new StoredRecusalList(source).people()).toEqual(['wang', 'zhang']);
  });

  it('are paged without one left out or shown twice, also where two are of one instant', async () => {
    await write(history);
    const all = await requests(both);
    const paged: string[] = [];
    let after = beginning;
    for (;;) {
      const [next] = await requests(both, 'head', after, 1);
      if (!next) break;
      paged.push(next.ref);
      after = { since: next.requestedAt, key: next.ref };
    }
    expect(paged).toEqual(all.map(({ ref }) => ref));
    expect(paged).toHaveLength(4);
  });

  it('R39: are not shown to whoever is recused in the same case', async () => {
    await write(history);
    expect(await seen(both, 'zhang')).not.toContain('n2 wang');
    expect(await seen(both, 'wang')).not.toContain('n1 zhang');
    expect(await seen(both, 'wang')).toContain('n2 wang');
  });

  it('are the same in whatever batches the events came', async () => {
    await write(history);
    const whole = await requests(both);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 1, max: history.length - 1 })), async (cuts) => {
        const ends = [0, ...cuts.toSorted((one, other) => one - other), history.length];
        await write(...ends.slice(1).map((end, index) => history.slice(ends[index], end)));
        expect(await requests(both)).toEqual(whole);
      }),
      { numRuns: 15 },
    );
  });

  it('R39: once decided, hide the case from whoever is recused, and from whoever stands in for them', async () => {
    await write(history);
    const hiddenFrom = (...accounts: readonly string[]) =>
      new StoredRecusalList(source).recusedFrom(accounts);
    expect(await hiddenFrom('zhang')).toEqual(['n2']);
    expect(await hiddenFrom('wang')).toEqual(['n1']);
    expect([...(await hiddenFrom('zhang', 'wang'))].sort()).toEqual(['n1', 'n2']);
    expect(await hiddenFrom('head')).toEqual([]);
    await source.query('set enable_seqscan = off');
    const plan = JSON.stringify(await source.query(`explain ${casesOf}`, [['zhang']]));
    expect(plan).toContain('recusal_by_account');
  });

  it('are read in order by an index of their own', async () => {
    await source.query('set enable_seqscan = off');
    const plan = JSON.stringify(
      await source.query(`explain ${pageOfRequests}`, [both, ['head'], '', '', 50]),
    );
    expect(plan).toContain('recusal_requested');
    expect(plan).not.toContain('Sort');
  });
});
