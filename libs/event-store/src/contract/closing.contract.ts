import { EventStoreClosed } from '../event-store.errors.js';
import { inStore } from './in-store.fixture.js';
import {
  commit,
  endings,
  positions,
  positionsTo,
  streamOf,
  type StoreFactory,
  write,
} from './made-up-acts.fixture.js';

export const closingContract = (open: StoreFactory): void => {
  describe('closing', () => {
    it(
      'answers every act and every read that was under way',
      inStore(open, async (store) => {
        const stream = await streamOf(store, 1);
        const acts = positionsTo(20).map((number) =>
          store.append([write(`dossier-${number}`, 'no-stream')], commit()),
        );
        const page = store.readAll({ after: 0, limit: 1 });
        const read = store.readStream(stream);
        await store.close();
        expect(endings(await Promise.allSettled(acts))).toEqual(acts.map(() => 'appended'));
        expect(positions((await page).events)).toEqual([1]);
        expect(positions(await read)).toEqual([1]);
      }),
    );

    it(
      'ends a subscription, whether it waits or holds a page',
      inStore(open, async (store) => {
        await streamOf(store, 2);
        const { signal } = new AbortController();
        const seen: number[] = [];
        const waiting = store.subscribe({ after: 2, signal })[Symbol.asyncIterator]();
        const next = waiting.next();
        for await (const page of store.subscribe({ after: 0, signal })) {
          seen.push(...positions(page.events));
          await store.close();
        }
        expect(seen).toEqual([1, 2]);
        expect(await next).toEqual({ done: true, value: undefined });
      }),
    );

    it(
      'refuses what comes later',
      inStore(open, async (store) => {
        await store.close();
        await expect(store.head()).rejects.toThrow(EventStoreClosed);
        await expect(store.append([write('dossier-1', 'no-stream')], commit())).rejects.toThrow(
          EventStoreClosed,
        );
        await expect(store.recall(commit())).rejects.toThrow(EventStoreClosed);
      }),
    );

    it(
      'twice is once',
      inStore(open, async (store) => {
        await Promise.all([store.close(), store.close()]);
        await expect(store.close()).resolves.toBeUndefined();
      }),
    );
  });
};
