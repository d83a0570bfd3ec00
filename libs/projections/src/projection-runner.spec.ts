import { secondProcess } from '#libs/testing';
import { join } from 'node:path';
import { positionOf } from './checkpoint.js';
import { counted, ignored, many, renamed, soon, TallyHouse, upTo } from './tally-house.fixture.js';
import { record, TallyProjection } from './tally.fixture.js';

let house: TallyHouse;

beforeEach(async () => {
  house = await TallyHouse.open();
});

afterEach(() => house.close());

describe('A projection', () => {
  it('takes what the log held before it started, and what comes then', async () => {
    await record(house.store, [counted('a', 2), renamed('a', 'first')]);
    const runner = house.run([new TallyProjection()]);
    const { position } = await record(house.store, [ignored, counted('b', 3), renamed('a', 'second')]);
    await runner.reached(position, soon());
    expect(await house.lines()).toEqual([
      { position: 1, of: 'a', by: 2 },
      { position: 4, of: 'b', by: 3 },
    ]);
    expect(await house.titles()).toEqual([{ of: 'a', title: 'second' }]);
  });

  it('is woken by an act of another process', async () => {
    const runner = house.run([new TallyProjection()]);
    const elsewhere = house.openStore();
    const { position } = await record(elsewhere, [counted('a')]);
    await runner.reached(position, soon());
    expect(await house.positions()).toEqual([1]);
    await elsewhere.close();
  });

  it('counts each event once when its process is killed between rows and checkpoint', async () => {
    await record(house.store, many(1500));
    const child = secondProcess(hangingInTheSecondBatch, [house.database.addresses.applicationUrl]);
    expect(await child.nextLine()).toBe('rows written, nothing committed');
    await child.kill('SIGKILL');
    expect(await house.positions()).toEqual(upTo(1000));
    const { position } = await record(house.store, many(10));
    await house.run([new TallyProjection()]).reached(position, soon());
    expect(await house.positions()).toEqual(upTo(1510));
  });

  it('counts each event once when two processes run it', async () => {
    const other = house.openStore();
    const both = [house.run([new TallyProjection()]), house.run([new TallyProjection()], other)];
    let last = 0;
    for (let round = 0; round < 20; round += 1) last = (await record(house.store, many(7))).position;
    await Promise.all(both.map((runner) => runner.reached(last, soon())));
    expect(await house.positions()).toEqual(upTo(140));
    await Promise.all(both.map((runner) => runner.stop()));
    await other.close();
  });

  it('goes on when the database cuts its connections', async () => {
    const runner = house.run([new TallyProjection()]);
    const cut = (): Promise<unknown> =>
      house.dataSource.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid()`,
      );
    let last = 0;
    for (let round = 0; round < 10; round += 1) {
      last = (await record(house.store, many(50))).position;
      if (round % 3 === 0) await cut();
    }
    await runner.reached(last, soon());
    expect(await house.positions()).toEqual(upTo(500));
  });

  it('writes no checkpoint for quiet pages, until it ends', async () => {
    const runner = house.run([new TallyProjection()]);
    const { position } = await record(house.store, [ignored, ignored]);
    await runner.reached(position, soon());
    expect(await positionOf(house.dataSource.manager, ['tally'])).toBe(0);
    await runner.stop();
    expect(await positionOf(house.dataSource.manager, ['tally'])).toBe(2);
  });

  it('is waited for no longer than the signal says', async () => {
    const runner = house.run([new TallyProjection()]);
    const { position } = await record(house.store, [counted('a')]);
    await runner.reached(position, soon());
    const waiting = new AbortController();
    const waited = runner.reached(position + 1, waiting.signal);
    waiting.abort();
    await expect(waited).rejects.toMatchObject({ name: 'AbortError' });
  });
});

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
