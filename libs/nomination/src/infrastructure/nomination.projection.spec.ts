import fc from 'fast-check';
import { applicationDataSource } from '#libs/database';
import { everything, scopeOf, type Scope } from '#libs/kernel';
import type { RecordedEvent } from '#libs/projections';
import { testDatabase } from '#libs/testing';
import type { DataSource } from 'typeorm';
import { advanced, opened, proposed } from '../domain/example.fixture.js';
import type { NominationEvent } from '../domain/nomination.events.js';
import { pageOfNominations, StoredNominationList } from './nomination-list.adapter.js';
import { NominationTables1795306000000 } from './nomination.migration.js';
import { NominationProjection } from './nomination.projection.js';
import { NominationRow } from './nomination.row.js';
import { ScopedLists1795413000000 } from './scoped-lists.migration.js';
import { NominationAskProjection } from './acl/nomination-ask.projection.js';
import { SetbackTables1795392000000 } from './setbacks.migration.js';

const projection = new NominationProjection();
const nobody = { accountId: 'a', organId: 'o', role: 'office' } as const;
const rejected: NominationEvent = {
  type: 'nomination.rejected',
  data: { stage: 'city-review', rule: 'R41', reason: '—', by: 'a' },
};
const forward: NominationEvent = {
  type: 'nomination.put-forward',
  data: { owner: 'city-1', stage: 'city-review' },
};

/** Two nominations, told in turn: one is put forward, the other is stopped by R41. */
const told: readonly (readonly [id: string, event: NominationEvent])[] = [
  ['n1', opened('individual')],
  ['n2', opened('collective', {}, { level: 'county', kinds: ['petition'] })],
  ['n1', proposed],
  ['n1', advanced('unit-recommendation', 'unit-notice')],
  ['n2', advanced('unit-recommendation', 'unit-notice')],
  ['n1', advanced('unit-notice', 'city-review')],
  ['n2', advanced('unit-notice', 'city-review')],
  ['n2', rejected],
  ['n1', forward],
];

const recordedOf = (events: typeof told): readonly RecordedEvent<NominationEvent>[] =>
  events.map(([id, event], index) => ({
    ...{
      position: index + 1,
      stream: `nomination-${id}`,
      id,
      revision: index,
      ref: `nomination-${id}@${index}` as const,
    },
    recordedAt: '2017-05-15T01:00:00.000Z',
    metadata: { commandId: id, correlationId: id, actor: nobody, effectiveOn: '2017-05-15' },
    event,
  }));
const recorded = recordedOf(told);

describe('the list of nominations', () => {
  let dataSource: DataSource;
  let drop: () => Promise<void>;

  beforeAll(async () => {
    const database = await testDatabase([
      NominationTables1795306000000,
      SetbackTables1795392000000,
      ScopedLists1795413000000,
    ]);
    dataSource = await applicationDataSource(database.addresses, [NominationRow]).initialize();
    drop = () => database.drop();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await drop();
  });

  const rowsAfter = async (
    ...batches: readonly (readonly RecordedEvent<NominationEvent>[])[]
  ): Promise<object[]> => {
    await dataSource.query('truncate nomination');
    for (const batch of batches) {
      const handled = batch.filter(({ event }) =>
        (projection.handles as readonly string[]).includes(event.type),
      );
      await dataSource.transaction((tx) => projection.apply(handled, tx));
    }
    return dataSource.getRepository(NominationRow).find({ order: { id: 'ASC' } });
  };

  it('shows where each one stands, whose slot it takes, and which rule stopped it', async () => {
    expect(await rowsAfter(recorded)).toMatchObject([
      { id: 'n1', stage: 'city-review', status: 'open', owner: 'city-1', stoppedBy: null, position: 9 },
      { id: 'n2', stage: 'city-review', status: 'rejected', owner: null, stoppedBy: 'R41', position: 8 },
    ]);
  });

  it('R41, R28: shows who is frozen, and who was called up where it stands anew', async () => {
    const ballot = { ballot: 'b', stage: 'region-ballot', votes: 1 };
    const since = recordedOf([
      ['n1', opened('individual')],
      ['n1', { type: 'nomination.passed-over', data: { ...ballot, rule: 'R8' } }],
      [
        'n1',
        {
          type: 'nomination.called-up',
          data: { replaces: 'n2', ballot: 'b', stage: 'region-ballot', to: 'city-review' },
        },
      ],
      [
        'n1',
        {
          type: 'nomination.frozen',
          data: { organ: 'office', by: 'a', stage: 'city-review', reason: '—' },
        },
      ],
    ]);
    const shown = { id: 'n1', stage: 'city-review', status: 'open', stoppedBy: null, frozen: true };
    expect(await rowsAfter(since)).toMatchObject([shown]);
    expect(await rowsAfter(...since.map((one) => [one]))).toMatchObject([shown]);
  });

  it('is the same however the log is cut into batches', async () => {
    const whole = await rowsAfter(recorded);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 1, max: recorded.length - 1 })), async (cuts) => {
        const ends = [...cuts.sort((one, other) => one - other), recorded.length];
        const batches = ends.map((end, index) => recorded.slice(ends[index - 1] ?? 0, end));
        expect(await rowsAfter(...batches)).toEqual(whole);
      }),
      { numRuns: 25 },
    );
  });

  it('is read a page at a time, by what one asks for', async () => {
    await rowsAfter(recorded);
    const list = new StoredNominationList(dataSource);
    expect(await list.page({ campaign: 'c1' }, everything, '', 1)).toMatchObject([{ id: 'n1' }]);
    expect(await list.page({ campaign: 'c1' }, everything, 'n1', 9)).toMatchObject([{ id: 'n2' }]);
    const open = { campaign: 'c1', status: 'open', owner: undefined } as const;
    expect(await list.page(open, everything, '', 9)).toMatchObject([{ id: 'n1' }]);
    expect(await list.page({ campaign: 'c1', kind: 'collective' }, everything, '', 9)).toMatchObject([
      { id: 'n2' },
    ]);
    expect(await list.find('n3')).toBeUndefined();
  });

  it('shows each reader what is theirs, and nobody a case from which they are recused', async () => {
    await rowsAfter(recorded);
    await dataSource.query('delete from nomination_ask');
    type Asks = Parameters<NominationAskProjection['apply']>[0];
    const asked = (id: string, organ: string) =>
      ({ id, event: { type: 'vetting.opinion-requested', data: { ask: 'health', organ } } }) as Asks[number];
    const asks = [asked('n1', 'city-health'), asked('n2', 'city-health'), asked('n2', 'city-clinic')];
    await dataSource.transaction((tx) => new NominationAskProjection().apply(asks, tx));
    const unit = (await new StoredNominationList(dataSource).find('n1'))?.unit ?? '';
    const seen = async (scope: Partial<Scope>): Promise<readonly string[]> => {
      const rows = await new StoredNominationList(dataSource).page({ campaign: 'c1' }, scopeOf(scope), '', 9);
      return rows.map(({ id }) => id);
    };
    expect(await seen({})).toEqual([]);
    for (const all of [
      { isAll: true },
      { campaigns: ['c0', 'c1'] },
      { own: [unit] },
      { within: ['u', unit] },
    ])
      expect(await seen(all)).toEqual(['n1', 'n2']);
    for (const none of [
      { own: ['other'] },
      { within: ['city-1'] },
      { campaigns: ['c2'] },
      { assigned: [unit] },
    ])
      expect(await seen(none)).toEqual([]);
    expect(await seen({ own: ['city-1'] })).toEqual(['n1']);
    expect(await seen({ asked: ['city-health'] })).toEqual(['n1']);
    expect(await seen({ asked: ['city-clinic'] })).toEqual(['n2']);
    expect(await seen({ isAll: true, hidden: ['n1'] })).toEqual(['n2']);
    expect(await seen({ own: [unit], hidden: ['n2', 'n3'] })).toEqual(['n1']);
  });

  it('is read in order by an index whoever reads it', async () => {
    await dataSource.query('set enable_seqscan = off');
    const reader = scopeOf({ own: ['city-1'], within: ['city-1'], asked: ['city-1'], hidden: ['n9'] });
    const query = pageOfNominations(dataSource, { campaign: 'c1' }, reader, '', 50);
    const [sql, values] = query.getQueryAndParameters();
    const plan = JSON.stringify(await dataSource.query(`explain ${sql}`, values));
    expect(plan).toContain('nomination_by_campaign');
    expect(plan).not.toContain('Sort');
  });

  it('finds the live ones at a stage by an index', async () => {
    await dataSource.query('set enable_seqscan = off');
    const plan = JSON.stringify(
      await dataSource.query(
        `explain select * from nomination where campaign = 'c1' and stage = 's' and status = 'open' and id > '' order by id limit 50`,
      ),
    );
    expect(plan).toContain('nomination_by_stage');
    expect(plan).not.toContain('Sort');
  });
});
