import { EventLog1795305600000, PostgresEventStore } from '#libs/event-store';
import { DrivenClock, newId } from '#libs/kernel';
import { testDatabase } from '#libs/testing';
import { eventsOf, gathered } from './gathered.fixture.js';
import { loadInto } from './load-into.js';

const acts = await gathered({ seed: 'to be loaded', nominations: 80, perCampaign: 40 });
const events = eventsOf(acts);

const loadedLog = async () => {
  const { addresses, drop } = await testDatabase([EventLog1795305600000]);
  const clock = new DrivenClock('2018-01-01T00:00:00.000Z');
  const store = new PostgresEventStore({ url: addresses.applicationUrl, clock });
  const loaded = await loadInto(addresses, [acts.slice(0, 100), acts.slice(100)]);
  const dispose = async (): Promise<void> => {
    await store.close();
    await drop();
  };
  return { addresses, store, loaded, dispose };
};

describe('A log into which campaigns were loaded', () => {
  let log: Awaited<ReturnType<typeof loadedLog>>;

  beforeAll(async () => {
    log = await loadedLog();
  });

  afterAll(() => log.dispose());

  it('holds what was generated, byte for byte and without a hole', async () => {
    expect(log.loaded).toEqual({ events: events.length, acts: acts.length });
    expect(await log.store.head()).toBe(events.length);
    for (let after = 0; after < events.length; after += 1000) {
      const page = await log.store.readAll({ after, limit: 1000 });
      expect(page.events).toEqual(events.slice(after, after + 1000));
    }
  });

  it('knows every act that was loaded', async () => {
    for (const { commit, events: written } of acts.slice(-20)) {
      const { position } = written.at(-1)!;
      expect(await log.store.recall(commit)).toMatchObject({ repeated: true, position });
    }
  });

  it('takes acts after it, and no second load', async () => {
    await expect(loadInto(log.addresses, [acts])).rejects.toThrow(RangeError);
    const last = events.at(-1)!;
    const event = { id: newId(), type: 'made-up', schemaVersion: 1, metadata: '{}', data: '{}' };
    const { position } = await log.store.append(
      [{ stream: last.stream, expectedRevision: last.revision, events: [event] }],
      { commandId: newId(), accountId: 'somebody', contentDigest: 'a digest' },
    );
    expect(position).toBe(events.length + 1);
  });
});
