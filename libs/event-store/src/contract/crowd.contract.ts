import type { EventStore } from '../event-store.port.js';
import { crowdStreams, crowdTypes, writeMany } from './crowd.fixture.js';
import { inStore } from './in-store.fixture.js';
import { followUntil, positions, positionsTo, type StoreFactory } from './made-up-acts.fixture.js';

export const crowdContract = (open: StoreFactory): void => {
  describe('64 writers on 8 streams', () => {
    const acts = 5;
    const total = 64 * acts;
    const crowd = (store: EventStore): Promise<unknown> =>
      Promise.all(positionsTo(64).map((writer) => writeMany(store, writer, acts)));

    it(
      'are seen live, every position once and in order',
      inStore(open, async (store) => {
        const { signal } = new AbortController();
        const seen = followUntil(store.subscribe({ after: 0, signal }), (_, upTo) => upTo === total);
        await crowd(store);
        expect(positions(await seen)).toEqual(positionsTo(total));
      }),
    );

    it(
      'are seen whole by whoever begins to follow in the middle of it',
      inStore(open, async (store) => {
        const { signal } = new AbortController();
        const begun: Promise<readonly number[]>[] = [];
        const follower = async (): Promise<void> => {
          for await (const { upTo } of store.subscribe({ after: 0, signal })) {
            const rest = store.subscribe({ after: Math.floor(upTo / 2), signal });
            begun.push(followUntil(rest, (_, to) => to === total).then(positions));
            if (upTo === total) return;
          }
        };
        await Promise.all([follower(), crowd(store)]);
        for (const seen of await Promise.all(begun)) {
          const [first = 0] = seen;
          expect(seen).toEqual(positionsTo(total).slice(first - 1));
        }
      }),
    );

    it(
      'leave each stream without a hole, and the types apart',
      inStore(open, async (store) => {
        const { signal } = new AbortController();
        const taken = store.subscribe({ after: 0, types: [crowdTypes[0]], signal });
        const seen = followUntil(taken, (_, upTo) => upTo === total);
        await crowd(store);
        const { events } = await store.readAll({ after: 0, limit: total });
        for (const stream of crowdStreams) {
          const revisions = events.filter((one) => one.stream === stream).map(({ revision }) => revision);
          expect(revisions).toEqual(revisions.map((_, index) => index));
        }
        expect(positions(await seen)).toEqual(positions(events.filter(({ type }) => type === crowdTypes[0])));
      }),
    );
  });
};
