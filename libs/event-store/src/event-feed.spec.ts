import { newId, SystemClock } from '#libs/kernel';
import { EventFeed } from './event-feed.js';
import { MemoryEventStore } from './memory/memory-event-store.js';

const store = new MemoryEventStore({ clock: new SystemClock() });

const written = async (): Promise<void> => {
  const events = [1, 2, 3].map(() => ({
    ...{ id: newId(), type: 'made.up', schemaVersion: 1, metadata: '{}', data: '{}' },
  }));
  const commit = { commandId: newId(), accountId: 'clerk', contentDigest: '0'.repeat(64) };
  await store.append([{ stream: `made-${newId()}`, expectedRevision: 'no-stream', events }], commit);
};

it('A feed whose listener fails says so, and goes on with the same event until it is told', async () => {
  await written();
  const [told, failures]: [number[], unknown[]] = [[], []];
  const feed: EventFeed = new EventFeed(store, ['made.up'], ({ position }) => {
    if (position === 2 && failures.length < 2) {
      expect(feed.isFailing).toBe(failures.length > 0);
      throw new Error('made up');
    }
    told.push(position);
  });
  await feed.start((error) => failures.push(error));
  expect(told).toEqual([1, 2, 3]);
  expect(failures).toHaveLength(2);
  expect(feed.isFailing).toBe(false);
  await written();
  await feed.reached(6);
  expect(told).toEqual([1, 2, 3, 4, 5, 6]);
  await feed.stop();
  expect(failures).toHaveLength(2);
});
