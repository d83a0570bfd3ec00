import { RevisionConflict, UnfitAppend } from '../event-store.errors.js';
import type { EventStore, StreamWrite } from '../event-store.port.js';
import { commit, event, type StoreFactory, write } from './made-up-acts.fixture.js';
import { inStore } from './in-store.fixture.js';

export const appendingContract = (open: StoreFactory): void => {
  describe('appending', () => {
    it(
      'gives positions 1, 2, 3 … over all streams and revisions 0, 1, 2 … in each',
      inStore(open, async (store) => {
        const first = await store.append([write('dossier-1', 'no-stream', event(), event())], commit());
        const second = await store.append([write('dossier-2', 'no-stream')], commit());
        const third = await store.append([write('dossier-1', 1)], commit());
        expect(first).toEqual({ position: 2, revisions: { 'dossier-1': 1 }, repeated: false });
        expect(second).toEqual({ position: 3, revisions: { 'dossier-2': 0 }, repeated: false });
        expect(third).toEqual({ position: 4, revisions: { 'dossier-1': 2 }, repeated: false });
        expect(await store.head()).toBe(4);
      }),
    );

    it(
      'gives back what was written, byte for byte',
      inStore(open, async (store) => {
        const written = event({ type: 'vetting.letter-issued', schemaVersion: 3 });
        await store.append([write('letter-1', 'no-stream', written)], commit());
        expect(await store.readStream('letter-1')).toEqual([
          {
            ...written,
            position: 1,
            stream: 'letter-1',
            revision: 0,
            recordedAt: '2017-05-22T04:00:00.000Z',
          },
        ]);
      }),
    );

    it(
      'refuses an act that was decided on an old revision',
      inStore(open, async (store) => {
        await store.append([write('dossier-1', 'no-stream', event(), event())], commit());
        const late = store.append([write('dossier-1', 0)], commit());
        await expect(late).rejects.toEqual(new RevisionConflict('dossier-1', 0, 1));
        await expect(late).rejects.toBeInstanceOf(RevisionConflict);
        expect(await store.head()).toBe(2);
      }),
    );

    it(
      'refuses a revision that the stream has not reached',
      inStore(open, async (store) => {
        const early = store.append([write('dossier-1', 0)], commit());
        await expect(early).rejects.toEqual(new RevisionConflict('dossier-1', 0, 'no-stream'));
      }),
    );

    it(
      'refuses to begin a stream that exists',
      inStore(open, async (store) => {
        await store.append([write('candidacy-1', 'no-stream')], commit());
        const again = store.append([write('candidacy-1', 'no-stream')], commit());
        await expect(again).rejects.toEqual(new RevisionConflict('candidacy-1', 'no-stream', 0));
      }),
    );

    it(
      'writes to several streams together',
      inStore(open, async (store) => {
        const appended = await store.append(
          [
            write('quota-1', 'no-stream', event(), event()),
            write('nomination-1', 'no-stream'),
            write('dossier-1', 'no-stream'),
          ],
          commit(),
        );
        expect(appended).toEqual({
          position: 4,
          revisions: { 'quota-1': 1, 'nomination-1': 0, 'dossier-1': 0 },
          repeated: false,
        });
        const { events } = await store.readAll({ after: 0, limit: 10 });
        expect(events.map(({ stream, revision }) => [stream, revision])).toEqual([
          ['quota-1', 0],
          ['quota-1', 1],
          ['nomination-1', 0],
          ['dossier-1', 0],
        ]);
      }),
    );

    it(
      'writes to none of several streams when one is not where it was expected',
      inStore(open, async (store) => {
        await store.append([write('quota-1', 'no-stream')], commit());
        const act = store.append(
          [write('nomination-1', 'no-stream'), write('quota-1', 'no-stream')],
          commit(),
        );
        await expect(act).rejects.toEqual(new RevisionConflict('quota-1', 'no-stream', 0));
        expect(await store.head()).toBe(1);
        expect(await store.readStream('nomination-1')).toEqual([]);
      }),
    );

    it(
      'leaves no hole where an act was refused',
      inStore(open, async (store) => {
        await store.append([write('dossier-1', 'no-stream')], commit());
        await expect(store.append([write('dossier-1', 7)], commit())).rejects.toThrow();
        expect(await store.append([write('dossier-1', 0)], commit())).toMatchObject({ position: 2 });
      }),
    );

    it(
      'keeps the id of an event unique in the log',
      inStore(open, async (store) => {
        const only = event();
        await store.append([write('dossier-1', 'no-stream', only)], commit());
        await expect(store.append([write('dossier-2', 'no-stream', only)], commit())).rejects.toThrow(
          UnfitAppend,
        );
        await expect(store.append([write('dossier-3', 'no-stream')], commit())).resolves.toMatchObject({
          position: 2,
        });
      }),
    );

    const largest = 65_535 - 256 - '"dossier-1"'.length - '"vetting.opinion-recorded"'.length;

    it(
      'takes a leaf of 65,535 bytes',
      inStore(open, async (store) => {
        const long = event({ metadata: '', data: 'x'.repeat(largest) });
        await store.append([write('dossier-1', 'no-stream', long)], commit());
        expect((await store.readStream('dossier-1')).map(({ data }) => data)).toEqual([long.data]);
      }),
    );

    it.each<[string, readonly StreamWrite[]]>([
      ['no stream', []],
      ['no event', [{ stream: 'dossier-1', expectedRevision: 'no-stream', events: [] }]],
      ['a stream twice', [write('dossier-1', 'no-stream'), write('dossier-1', 0)]],
      [
        'a longer leaf',
        [write('dossier-1', 'no-stream', event({ metadata: '', data: 'x'.repeat(largest + 1) }))],
      ],
      [
        'a longer leaf in bytes',
        [write('dossier-1', 'no-stream', event({ metadata: '', data: '信'.repeat(22_000) }))],
      ],
      ['NUL', [write('dossier-1', 'no-stream', event({ data: '"\0"' }))]],
      ['a lone surrogate', [write('dossier-1', 'no-stream', event({ metadata: '"\ud800"' }))]],
      ['a stream without a name', [write('', 'no-stream')]],
      ['a stream with NUL in its name', [write('dossier-\0', 'no-stream')]],
      ['an id that is no UUID', [write('dossier-1', 'no-stream', event({ id: 'first' }))]],
      ['half a revision', [write('dossier-1', 0.5)]],
    ])('refuses an act with %s before anything is written', async (_, writes) => {
      await inStore(open, async (store) => {
        await expect(store.append(writes, commit())).rejects.toThrow(UnfitAppend);
        expect(await store.head()).toBe(0);
      })();
    });

    it(
      'refuses a command that is no UUID',
      inStore(open, async (store: EventStore) => {
        await expect(
          store.append([write('dossier-1', 'no-stream')], commit({ commandId: 'yes' })),
        ).rejects.toThrow(UnfitAppend);
      }),
    );
  });
};
