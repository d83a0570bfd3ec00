import { Catalogue } from '#libs/catalogue';
import { applicationDataSource, type TemporaryDatabase } from '#libs/database';
import { EventLog1795305600000, PostgresEventStore } from '#libs/event-store';
import { SystemClock } from '#libs/kernel';
import { secondProcess, testDatabase } from '#libs/testing';
import { Logger } from '@nestjs/common';
import fc from 'fast-check';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { positionOf } from './checkpoint.js';
import type { Projection, RecordedEvent } from './projection.js';
import { ProjectionRunner } from './projection-runner.js';
import { ProjectionCheckpoints1795305700000 } from './projections.migration.js';
import {
  record,
  tallyEvents,
  TallyProjection,
  TallyTables1795305900000,
  type TallyEvent,
} from './tally.fixture.js';

const counted = (of: string, by = 1): TallyEvent => ({ type: 'tally.counted', data: { of, by } });
const renamed = (of: string, to: string): TallyEvent => ({ type: 'tally.renamed', data: { of, to } });
const ignored: TallyEvent = { type: 'tally.ignored', data: {} };
const many = (count: number): TallyEvent[] =>
  Array.from({ length: count }, (_, index) => counted(`n${index}`));
const soon = (): AbortSignal => AbortSignal.timeout(10_000);

let database: TemporaryDatabase;
let store: PostgresEventStore;
let dataSource: DataSource;
const started: ProjectionRunner[] = [];

beforeEach(async () => {
  Logger.overrideLogger(false);
  database = await testDatabase([
    EventLog1795305600000,
    ProjectionCheckpoints1795305700000,
    TallyTables1795305900000,
  ]);
  store = openStore();
  dataSource = await applicationDataSource(database.addresses, []).initialize();
});

afterEach(async () => {
  await Promise.all(started.splice(0).map((runner) => runner.stop()));
  await store.close();
  await dataSource.destroy();
  await database.drop();
});

const openStore = (): PostgresEventStore =>
  new PostgresEventStore({ url: database.addresses.applicationUrl, clock: new SystemClock() });

const run = (projections: readonly Projection[], log = store): ProjectionRunner => {
  const runner = new ProjectionRunner(log, new Catalogue(tallyEvents), dataSource);
  started.push(runner);
  runner.start(projections);
  return runner;
};

const lines = (): Promise<unknown> =>
  dataSource.query('select position::int, of, by from tally_line order by position');
const titles = (): Promise<unknown> => dataSource.query('select of, title from tally_title order by of');
const positions = async (): Promise<number[]> =>
  (
    await dataSource.query<{ position: number }[]>('select position::int from tally_line order by position')
  ).map(({ position }) => position);
const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);

/** Fails on one name, in whatever batch. */
class Poisoned extends TallyProjection {
  override readonly name = 'poisoned';
  override readonly tables = [];
  applied = 0;

  override async apply(batch: readonly RecordedEvent<TallyEvent>[]): Promise<void> {
    if (batch.some(({ event }) => event.type === 'tally.counted' && event.data.of === 'poison')) {
      throw new Error('no such name');
    }
    this.applied += batch.length;
  }
}

/** Keeps nothing; another projection that reads the same events. */
class Onlooker extends TallyProjection {
  override readonly name = 'onlooker';
  override readonly tables = [];
  seen = 0;

  override async apply(batch: readonly RecordedEvent<TallyEvent>[]): Promise<void> {
    this.seen += batch.length;
  }
}

describe('A projection', () => {
  it('takes what the log held before it started, and what comes then', async () => {
    await record(store, [counted('a', 2), renamed('a', 'first')]);
    const runner = run([new TallyProjection()]);
    const { position } = await record(store, [ignored, counted('b', 3), renamed('a', 'second')]);
    await runner.reached(position, soon());
    expect(await lines()).toEqual([
      { position: 1, of: 'a', by: 2 },
      { position: 4, of: 'b', by: 3 },
    ]);
    expect(await titles()).toEqual([{ of: 'a', title: 'second' }]);
  });

  it('is woken by an act of another process', async () => {
    const runner = run([new TallyProjection()]);
    const elsewhere = openStore();
    const { position } = await record(elsewhere, [counted('a')]);
    await runner.reached(position, soon());
    expect(await positions()).toEqual([1]);
    await elsewhere.close();
  });

  it('counts each event once when its process is killed between rows and checkpoint', async () => {
    await record(store, many(1500));
    const child = secondProcess(hangingInTheSecondBatch, [database.addresses.applicationUrl]);
    expect(await child.nextLine()).toBe('rows written, nothing committed');
    await child.kill('SIGKILL');
    expect(await positions()).toEqual(upTo(1000));
    const { position } = await record(store, many(10));
    await run([new TallyProjection()]).reached(position, soon());
    expect(await positions()).toEqual(upTo(1510));
  });

  it('counts each event once when two processes run it', async () => {
    const other = openStore();
    const both = [run([new TallyProjection()]), run([new TallyProjection()], other)];
    let last = 0;
    for (let round = 0; round < 20; round += 1) last = (await record(store, many(7))).position;
    await Promise.all(both.map((runner) => runner.reached(last, soon())));
    expect(await positions()).toEqual(upTo(140));
    await Promise.all(both.map((runner) => runner.stop()));
    await other.close();
  });

  it('goes on when the database cuts its connections', async () => {
    const runner = run([new TallyProjection()]);
    const cut = (): Promise<unknown> =>
      dataSource.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid()`,
      );
    let last = 0;
    for (let round = 0; round < 10; round += 1) {
      last = (await record(store, many(50))).position;
      if (round % 3 === 0) await cut();
    }
    await runner.reached(last, soon());
    expect(await positions()).toEqual(upTo(500));
  });

  it('writes no checkpoint for quiet pages, until it ends', async () => {
    const runner = run([new TallyProjection()]);
    const { position } = await record(store, [ignored, ignored]);
    await runner.reached(position, soon());
    expect(await positionOf(dataSource.manager, ['tally'])).toBe(0);
    await runner.stop();
    expect(await positionOf(dataSource.manager, ['tally'])).toBe(2);
  });

  it('is waited for no longer than the signal says', async () => {
    const runner = run([new TallyProjection()]);
    const { position } = await record(store, [counted('a')]);
    await runner.reached(position, soon());
    const waiting = new AbortController();
    const waited = runner.reached(position + 1, waiting.signal);
    waiting.abort();
    await expect(waited).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('A poisonous event', () => {
  it('stops its own projection before it, is named, and leaves the others alone', async () => {
    const poisoned = new Poisoned();
    const onlooker = new Onlooker();
    const runner = run([poisoned, onlooker, new TallyProjection()]);
    await record(store, [counted('a'), counted('b'), counted('poison'), counted('c')]);
    const { position } = await record(store, [counted('d')]);
    await Promise.all(
      ['onlooker', 'tally'].map((name) => runner.follower(name).taken.reached(position, soon())),
    );
    await expect(runner.reached(position, soon())).rejects.toThrow(
      /^projection poisoned stands still: .*tally\.counted \(tally-[-0-9a-f]+@0, position 3\): no such name$/,
    );
    expect(runner.status()).toMatchObject([
      {
        name: 'poisoned',
        position: 2,
        failure: { name: 'PoisonousEvent', position: 3, type: 'tally.counted' },
      },
      { name: 'onlooker', position: 5, failure: null },
      { name: 'tally', position: 5, failure: null },
    ]);
    expect({ applied: poisoned.applied, seen: onlooker.seen }).toEqual({ applied: 2, seen: 5 });
    expect(await positions()).toEqual(upTo(5));
  });

  it('may be one that this release cannot read; who does not handle it goes on', async () => {
    const { 'tally.counted': spec } = tallyEvents;
    const older = new Catalogue({ 'tally.counted': spec });
    const runner = new ProjectionRunner(store, older, dataSource);
    started.push(runner);
    const counts = new (class extends Onlooker {
      override readonly handles = ['tally.counted'] as never;
    })();
    runner.start([counts, new TallyProjection()]);
    const { position } = await record(store, [counted('a'), renamed('a', 'first'), counted('b')]);
    await runner.follower('onlooker').taken.reached(position, soon());
    await expect(runner.follower('tally').taken.reached(position, soon())).rejects.toThrow(
      'event type tally.renamed is not in the catalogue',
    );
    expect(counts.seen).toBe(2);
    expect(await positions()).toEqual([1]);
  });
});

describe('A projection of a newer version', () => {
  class Newer extends TallyProjection {
    override readonly version = 2;
  }

  it('begins anew from the log, and the older one no longer writes', async () => {
    const older = run([new TallyProjection()]);
    const before = await record(store, many(3));
    await older.reached(before.position, soon());
    const newer = run([new Newer()]);
    await newer.reached(before.position, soon());
    const after = await record(store, many(2));
    await newer.reached(after.position, soon());
    await expect(older.reached(after.position, soon())).rejects.toThrow('written in version 2');
    expect(older.status()).toMatchObject([{ failure: { name: 'OtherVersion', own: 1, found: 2 } }]);
    expect(await positions()).toEqual(upTo(5));
  });

  it('holds what the live one held, however the log was cut into batches', async () => {
    const name = fc.constantFrom('a', 'b', 'c');
    const event = fc.oneof(
      fc.tuple(name, fc.integer({ min: -9, max: 9 })).map(([of, by]) => counted(of, by)),
      fc.tuple(name, fc.string({ maxLength: 3, unit: 'grapheme-ascii' })).map(([of, to]) => renamed(of, to)),
      fc.constant(ignored),
    );
    const appends = fc.array(fc.array(event, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 8 });
    let version = 2;
    await fc.assert(
      fc.asyncProperty(appends, async (batches) => {
        const live = run([versioned((version += 1))]);
        let last = 0;
        for (const batch of batches) last = (await record(store, batch)).position;
        await live.reached(last, soon());
        const held = [await lines(), await titles()];
        const anew = run([versioned((version += 1))]);
        await anew.reached(last, soon());
        expect([await lines(), await titles()]).toEqual(held);
        await Promise.all([live.stop(), anew.stop()]);
      }),
      { numRuns: 12 },
    );
  });
});

const versioned = (version: number): TallyProjection =>
  new (class extends TallyProjection {
    override readonly version = version;
  })();

const fixture = join(process.cwd(), 'libs/projections/src/tally.fixture.ts');

const hangingInTheSecondBatch = `
  import { Catalogue } from '#libs/catalogue';
  import { applicationDataSource } from '#libs/database';
  import { PostgresEventStore } from '#libs/event-store';
  import { SystemClock } from '#libs/kernel';
  import { ProjectionRunner } from '#libs/projections';
  import { tallyEvents, TallyProjection } from '${fixture}';

  const applicationUrl = process.argv[1];
  const store = new PostgresEventStore({ url: applicationUrl, clock: new SystemClock() });
  const dataSource = await applicationDataSource({ applicationUrl, ownerUrl: '' }, []).initialize();
  let batches = 0;
  class Hanging extends TallyProjection {
    async apply(batch, tx) {
      await super.apply(batch, tx);
      if (++batches < 2) return;
      console.log('rows written, nothing committed');
      await new Promise(() => undefined);
    }
  }
  new ProjectionRunner(store, new Catalogue(tallyEvents), dataSource).start([new Hanging()]);
`;
