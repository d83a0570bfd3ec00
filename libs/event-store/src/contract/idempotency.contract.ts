import { newId } from '#libs/kernel';
import { CommandReused, RevisionConflict } from '../event-store.errors.js';
import { inStore } from './in-store.fixture.js';
import { commit, endings, event, type StoreFactory, write } from './made-up-acts.fixture.js';

export const idempotencyContract = (open: StoreFactory): void => {
  describe('a command that comes again', () => {
    it(
      'gets the first result, and writes nothing',
      inStore(open, async (store) => {
        const act = commit();
        const writes = [write('letter-1', 'no-stream', event(), event()), write('dossier-1', 'no-stream')];
        const first = await store.append(writes, act);
        await store.append([write('letter-1', 1)], commit());
        const again = await store.append(
          [write('letter-1', 2, event()), write('dossier-1', 0, event())],
          act,
        );
        expect(again).toEqual({ ...first, repeated: true });
        expect(await store.head()).toBe(4);
      }),
    );

    it(
      'is recalled, and an unknown one is not',
      inStore(open, async (store) => {
        const act = commit();
        const first = await store.append([write('dossier-1', 'no-stream', event(), event())], act);
        expect(await store.recall(act)).toEqual({ ...first, repeated: true });
        expect(await store.recall(commit())).toBeUndefined();
      }),
    );

    it.each<[string, object]>([
      ['another content', { contentDigest: 'b6'.repeat(32) }],
      ['another account', { accountId: 'account-of-somebody-else' }],
    ])('with %s is refused', async (_, change) => {
      await inStore(open, async (store) => {
        const act = commit();
        await store.append([write('dossier-1', 'no-stream')], act);
        const other = { ...act, ...change };
        await expect(store.append([write('dossier-2', 'no-stream')], other)).rejects.toEqual(
          new CommandReused(act.commandId),
        );
        await expect(store.recall(other)).rejects.toBeInstanceOf(CommandReused);
        expect(await store.head()).toBe(1);
      })();
    });

    it(
      'may come after it was refused for its revision',
      inStore(open, async (store) => {
        const act = commit();
        await expect(store.append([write('dossier-1', 4)], act)).rejects.toThrow(RevisionConflict);
        expect(await store.append([write('dossier-1', 'no-stream')], act)).toMatchObject({
          position: 1,
          repeated: false,
        });
      }),
    );

    it(
      'at the same moment 16 times over is written once, and all get the same result',
      inStore(open, async (store) => {
        const act = commit();
        const results = await Promise.all(
          Array.from({ length: 16 }, () => store.append([write('dossier-1', 'no-stream')], act)),
        );
        expect(results.filter(({ repeated }) => !repeated)).toHaveLength(1);
        expect(new Set(results.map(({ position }) => position))).toEqual(new Set([1]));
        expect(await store.head()).toBe(1);
      }),
    );
  });

  describe('acts at the same moment', () => {
    it(
      'see each other: of eight that begin one stream, one does',
      inStore(open, async (store) => {
        const acts = Array.from({ length: 8 }, () =>
          store.append([write('dossier-1', 'no-stream')], commit()),
        );
        const ended = endings(await Promise.allSettled(acts));
        expect([...ended].sort()).toEqual([
          ...Array.from({ length: 7 }, () => 'RevisionConflict'),
          'appended',
        ]);
      }),
    );

    it(
      'fail alone: a conflict, a reused command and a used event id spoil nobody else’s act',
      inStore(open, async (store) => {
        const used = commit();
        const old = event();
        await store.append([write('dossier-0', 'no-stream', old)], used);
        const results = await Promise.allSettled([
          store.append([write('dossier-1', 'no-stream')], commit()),
          store.append([write('dossier-2', 'no-stream')], commit()),
          store.append([write('dossier-0', 'no-stream')], commit()),
          store.append([write('dossier-3', 'no-stream')], { ...used, accountId: newId() }),
          store.append([write('dossier-4', 'no-stream', old)], commit()),
          store.append([write('dossier-5', 'no-stream'), write('dossier-6', 'no-stream')], commit()),
          store.append([write('dossier-7', 'no-stream'), write('dossier-0', 9)], commit()),
        ]);
        expect(endings(results)).toEqual([
          'appended',
          'appended',
          'RevisionConflict',
          'CommandReused',
          'UnfitAppend',
          'appended',
          'RevisionConflict',
        ]);
        const { events } = await store.readAll({ after: 1, limit: 10 });
        expect(events.map(({ stream, revision }) => `${stream}@${revision}`).sort()).toEqual([
          'dossier-1@0',
          'dossier-2@0',
          'dossier-5@0',
          'dossier-6@0',
        ]);
      }),
    );
  });
};
