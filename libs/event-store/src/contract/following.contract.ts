import { IntegrityAlarm } from '../event-store.errors.js';
import type { LogPage } from '../event-store.port.js';
import { inStore } from './in-store.fixture.js';
import {
  commit,
  event,
  followUntil,
  positions,
  positionsTo,
  streamOf,
  type StoreFactory,
  write,
} from './made-up-acts.fixture.js';

export const followingContract = (open: StoreFactory): void => {
  describe('following', () => {
    it(
      'catches up from any point, then goes live',
      inStore(open, async (store) => {
        await streamOf(store, 4);
        const { signal } = new AbortController();
        const seen = followUntil(store.subscribe({ after: 2, signal }), (events) => events.length === 5);
        await streamOf(store, 3);
        expect(positions(await seen)).toEqual([3, 4, 5, 6, 7]);
      }),
    );

    it(
      'catches up over several full pages',
      inStore(open, async (store) => {
        const batch = (): ReturnType<typeof write> =>
          write(`campaign-${crypto.randomUUID()}`, 'no-stream', ...positionsTo(1250).map(() => event()));
        await store.append([batch()], commit());
        await store.append([batch()], commit());
        const { signal } = new AbortController();
        const sizes: number[] = [];
        for await (const { events, upTo } of store.subscribe({ after: 0, signal })) {
          sizes.push(events.length);
          if (upTo === 2500) break;
        }
        expect(sizes).toEqual([1000, 1000, 500]);
      }),
    );

    it(
      'of some types tells of every position all the same',
      inStore(open, async (store) => {
        const { signal } = new AbortController();
        const wanted = store.subscribe({ after: 0, types: ['b.wanted'], signal });
        const seen = followUntil(wanted, (_, upTo) => upTo === 6);
        await streamOf(store, 2, 'a.other');
        await streamOf(store, 2, 'b.wanted');
        await streamOf(store, 2, 'a.other');
        expect(positions(await seen)).toEqual([3, 4]);
      }),
    );

    it(
      'reads a page when it is asked for, and none ahead: a slow reader holds one page',
      inStore(open, async (store) => {
        await streamOf(store, 3);
        const { signal } = new AbortController();
        const pages = store.subscribe({ after: 0, signal })[Symbol.asyncIterator]();
        const page = async (): Promise<LogPage> => (await pages.next()).value;
        expect(positions((await page()).events)).toEqual([1, 2, 3]);
        await streamOf(store, 5);
        expect(positions((await page()).events)).toEqual([4, 5, 6, 7, 8]);
      }),
    );

    it(
      'ends when its signal aborts while it waits',
      inStore(open, async (store) => {
        await streamOf(store, 1);
        const abort = new AbortController();
        const seen: number[] = [];
        for await (const page of store.subscribe({ after: 0, signal: abort.signal })) {
          seen.push(...positions(page.events));
          queueMicrotask(() => abort.abort());
        }
        expect(seen).toEqual([1]);
      }),
    );

    it(
      'raises the alarm when it had read further than the log goes',
      inStore(open, async (store) => {
        await streamOf(store, 1);
        const { signal } = new AbortController();
        const lost = followUntil(store.subscribe({ after: 5, signal }), () => true);
        await expect(lost).rejects.toThrow(IntegrityAlarm);
      }),
    );
  });
};
