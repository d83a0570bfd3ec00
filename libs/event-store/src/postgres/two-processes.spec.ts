import { secondProcess, testDatabase } from '#libs/testing';
import { crowdStreams, writeMany } from '../contract/crowd.fixture.js';
import { followUntil, positions, positionsTo } from '../contract/made-up-acts.fixture.js';
import { EventLog1795305600000 } from './event-log.migration.js';
import { type LogDatabase, logDatabase } from './log-database.fixture.js';

const writers = 24;
const acts = 10;

const program = `
  import { PostgresEventStore } from '#libs/event-store';
  import { SystemClock } from '#libs/kernel';
  import { writeMany } from './libs/event-store/src/contract/crowd.fixture.ts';
  const store = new PostgresEventStore({ url: process.argv[1], clock: new SystemClock() });
  await store.head();
  console.log('ready');
  await Promise.all(Array.from({ length: ${writers} }, (_, writer) => writeMany(store, writer, ${acts})));
  console.log('done');
  await store.close();
`;

describe('Two processes that write at once', () => {
  let database: LogDatabase;

  beforeEach(async () => {
    database = await logDatabase(await testDatabase([EventLog1795305600000]));
  });
  afterEach(() => database.close());

  it('to the same streams write each act once, and a reader sees every position once and in order', async () => {
    const { store, addresses } = database;
    const total = 2 * writers * acts;
    const { signal } = new AbortController();
    const seen = followUntil(store.subscribe({ after: 0, signal }), (_, upTo) => upTo === total);
    const other = secondProcess(program, [addresses.applicationUrl]);
    expect(await other.nextLine()).toBe('ready');
    await Promise.all(positionsTo(writers).map((writer) => writeMany(store, writer, acts)));
    expect(await other.nextLine()).toBe('done');

    const events = await seen;
    expect(positions(events)).toEqual(positionsTo(total));
    for (const stream of crowdStreams) {
      const revisions = events.filter((one) => one.stream === stream).map(({ revision }) => revision);
      expect(revisions).toEqual(revisions.map((_, index) => index));
    }
  });
});
