import fc from 'fast-check';
import { DrivenClock, newId } from '#libs/kernel';
import { testDatabase } from '#libs/testing';
import { commit, event, noon, write } from '../contract/made-up-acts.fixture.js';
import type { Appended, EventStore, StoredEvent } from '../event-store.port.js';
import { MemoryEventStore } from '../memory/memory-event-store.js';
import type { Act } from './act.js';
import { EventLog1795305600000 } from './event-log.migration.js';
import { type LogDatabase, logDatabase } from './log-database.fixture.js';

/** Few streams, commands and accounts, so that acts get into each other's way. */
const acts = (run: string): fc.Arbitrary<readonly Act[]> => {
  const revision = fc.oneof(fc.constant('no-stream' as const), fc.nat(3));
  const one = fc.record({
    stream: fc.constantFrom('a', 'b', 'c'),
    revision,
    events: fc.integer({ min: 1, max: 3 }),
  });
  const commands = Array.from({ length: 8 }, newId);
  return fc.array(
    fc.record({
      writes: fc
        .uniqueArray(one, { minLength: 1, maxLength: 3, selector: ({ stream }) => stream })
        .map((writes) =>
          writes.map(({ stream, revision: expected, events }) =>
            write(`quota-${run}-${stream}`, expected, ...Array.from({ length: events }, () => event())),
          ),
        ),
      commit: fc.record({
        commandId: fc.constantFrom(...commands),
        accountId: fc.constantFrom('account-1', 'account-1', 'account-2'),
        contentDigest: fc.constant(commit().contentDigest),
      }),
    }),
    { minLength: 1, maxLength: 12 },
  );
};

/** What the callers heard and what the log holds, its positions counted from `base`. */
const run = async (store: EventStore, script: readonly Act[], base: number): Promise<object> => {
  const results = await Promise.allSettled(
    script.map(({ writes, commit: act }) => store.append(writes, act)),
  );
  const { events } = await store.readAll({ after: base, limit: 1000 });
  const from = (placed: Appended | StoredEvent): object => ({ ...placed, position: placed.position - base });
  return {
    heard: results.map((result) => (result.status === 'fulfilled' ? from(result.value) : result.reason)),
    events: events.map(from),
  };
};

describe('Acts that travel together in a batch', () => {
  let database: LogDatabase;

  beforeAll(async () => {
    database = await logDatabase(await testDatabase([EventLog1795305600000]));
  });
  afterAll(() => database.close());

  it('end as if each had come after the other, whatever they are', async () => {
    const script = fc.constant(null).chain(() => acts(newId()));
    await fc.assert(
      fc.asyncProperty(script, async (one) => {
        const memory = new MemoryEventStore({ clock: new DrivenClock(noon) });
        const { store } = database;
        expect(await run(store, one, await store.head())).toEqual(await run(memory, one, 0));
      }),
      { numRuns: 100 },
    );
  });
});
