import { setImmediate as turn } from 'node:timers/promises';
import { commit, positionsTo, write } from '../contract/made-up-acts.fixture.js';
import type { Act, Outcome } from './act.js';
import { GroupCommit } from './group-commit.js';

const act = (change: Parameters<typeof commit>[0] = {}): Act => ({
  writes: [write('dossier-1', 'no-stream')],
  commit: commit(change),
});

/** Commits batches when told to, and remembers them. */
const slowly = (): {
  batches: (readonly Act[])[];
  finish: () => Promise<void>;
  write: (acts: readonly Act[]) => Promise<readonly Outcome[]>;
} => {
  const batches: (readonly Act[])[] = [];
  const pending: (() => void)[] = [];
  return {
    batches,
    finish: async () => {
      while (pending.length === 0) await turn();
      pending.shift()?.();
    },
    write: (acts) => {
      batches.push(acts);
      return new Promise((resolve) => {
        pending.push(() =>
          resolve(acts.map((_, index) => ({ position: index, revisions: {}, repeated: false }))),
        );
      });
    },
  };
};

describe('Acts of one process', () => {
  it('go at once and alone when nobody is writing', async () => {
    const log = slowly();
    const group = new GroupCommit(log.write);
    for (const one of [act(), act()]) {
      const done = group.join(one);
      await log.finish();
      await done;
    }
    expect(log.batches.map(({ length }) => length)).toEqual([1, 1]);
  });

  it('that come while one is under way go together in the next commit, in the order they came', async () => {
    const log = slowly();
    const group = new GroupCommit(log.write);
    const acts = positionsTo(5).map(() => act());
    const done = acts.map((one) => group.join(one));
    await log.finish();
    await done[0];
    await log.finish();
    await Promise.all(done);
    expect(log.batches).toEqual([acts.slice(0, 1), acts.slice(1)]);
  });

  it('of one command never share a commit: the twin finds the first one committed', async () => {
    const log = slowly();
    const group = new GroupCommit(log.write);
    const twin = act();
    const done = [act(), twin, act(), twin, act()].map((one) => group.join(one));
    for (const one of [0, 2, 4]) {
      await log.finish();
      await done[one];
    }
    expect(log.batches.map(({ length }) => length)).toEqual([1, 2, 2]);
  });

  it('hear of a failure of their commit, and those after them are written', async () => {
    const failing = [true, false];
    const group = new GroupCommit((acts) =>
      failing.shift() === true
        ? Promise.reject(new Error('the disk is full'))
        : Promise.resolve(acts.map(() => ({ position: 1, revisions: {}, repeated: false }))),
    );
    const [first, second] = [group.join(act()), group.join(act())];
    await expect(first).rejects.toThrow('the disk is full');
    await expect(second).resolves.toMatchObject({ position: 1 });
  });
});
