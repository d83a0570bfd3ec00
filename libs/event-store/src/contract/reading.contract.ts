import { IntegrityAlarm } from '../event-store.errors.js';
import { inStore } from './in-store.fixture.js';
import { commit, event, positions, streamOf, type StoreFactory, write } from './made-up-acts.fixture.js';

export const readingContract = (open: StoreFactory): void => {
  describe('reading', () => {
    it.each<[string, object, readonly number[]]>([
      ['whole', {}, [0, 1, 2, 3, 4]],
      ['from a revision', { from: 3 }, [3, 4]],
      ['to a revision', { to: 1 }, [0, 1]],
      ['between two', { from: 1, to: 3 }, [1, 2, 3]],
      ['beyond its end', { from: 5 }, []],
      ['backwards', { direction: 'backwards' }, [4, 3, 2, 1, 0]],
      ['backwards from a revision', { direction: 'backwards', from: 2 }, [2, 1, 0]],
      ['backwards to a revision', { direction: 'backwards', to: 3 }, [4, 3]],
      ['backwards between two', { direction: 'backwards', from: 3, to: 1 }, [3, 2, 1]],
    ])('a stream %s', async (_, range, revisions) => {
      await inStore(open, async (store) => {
        await streamOf(store, 1);
        const stream = await streamOf(store, 5);
        expect((await store.readStream(stream, range)).map(({ revision }) => revision)).toEqual(revisions);
      })();
    });

    it(
      'a stream that does not exist gives nothing',
      inStore(open, async (store) => {
        expect(await store.readStream('dossier-nowhere')).toEqual([]);
      }),
    );

    it(
      'the log gives pages that join without a seam',
      inStore(open, async (store) => {
        await streamOf(store, 5);
        const first = await store.readAll({ after: 0, limit: 2 });
        const second = await store.readAll({ after: first.upTo, limit: 2 });
        const third = await store.readAll({ after: second.upTo, limit: 2 });
        const last = await store.readAll({ after: third.upTo, limit: 2 });
        expect([first, second, third, last].map(({ events }) => positions(events))).toEqual([
          [1, 2],
          [3, 4],
          [5],
          [],
        ]);
        expect([first, second, third, last].map(({ upTo }) => upTo)).toEqual([2, 4, 5, 5]);
      }),
    );

    it(
      'an empty log gives an empty page',
      inStore(open, async (store) => {
        expect(await store.readAll({ after: 0, limit: 10 })).toEqual({ events: [], upTo: 0 });
      }),
    );

    it(
      'of some types says how far it looked',
      inStore(open, async (store) => {
        const types = ['a.first', 'b.second', 'c.third', 'a.first', 'c.third', 'b.second', 'c.third'];
        await store.append(
          [write('notice-1', 'no-stream', ...types.map((type) => event({ type })))],
          commit(),
        );
        const read = async (wanted: readonly string[], after: number, limit: number): Promise<object> => {
          const { events, upTo } = await store.readAll({ after, types: wanted, limit });
          return { at: positions(events), upTo };
        };
        expect(await read(['a.first', 'b.second'], 0, 3)).toEqual({ at: [1, 2, 4], upTo: 4 });
        expect(await read(['a.first', 'b.second'], 4, 3)).toEqual({ at: [6], upTo: 7 });
        expect(await read(['b.second', 'b.second'], 2, 10)).toEqual({ at: [6], upTo: 7 });
        expect(await read(['d.unheard-of'], 0, 10)).toEqual({ at: [], upTo: 7 });
        expect(await read([], 3, 10)).toEqual({ at: [], upTo: 7 });
      }),
    );

    it(
      'raises the alarm when the log ends before the place that was read to',
      inStore(open, async (store) => {
        await streamOf(store, 2);
        await expect(store.readAll({ after: 3, limit: 10 })).rejects.toThrow(IntegrityAlarm);
        await expect(store.readAll({ after: 3, limit: 10, types: ['a.first'] })).rejects.toThrow(
          IntegrityAlarm,
        );
      }),
    );
  });
};
