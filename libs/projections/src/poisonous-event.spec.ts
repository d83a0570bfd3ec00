import { Catalogue } from '#libs/catalogue';
import type { RecordedEvent } from './projection.js';
import { counted, renamed, soon, TallyHouse, upTo } from './tally-house.fixture.js';
import { record, tallyEvents, TallyProjection, type TallyEvent } from './tally.fixture.js';

/** Fails on one name, in whatever batch. */
class Poisoned extends TallyProjection {
  override readonly name = 'poisoned';
  override readonly tables = [];
  applied = 0;

  override async apply(batch: readonly RecordedEvent<TallyEvent>[]): Promise<void> {
    if (batch.some(({ event }) => event.type === 'tally.counted' && event.data.of === 'poison')) {
      throw new Error('no such name');
    }
    this.applied += batch.length;
  }
}

/** Keeps nothing; another projection that reads the same events. */
class Onlooker extends TallyProjection {
  override readonly name = 'onlooker';
  override readonly tables = [];
  seen = 0;

  override async apply(batch: readonly RecordedEvent<TallyEvent>[]): Promise<void> {
    this.seen += batch.length;
  }
}

let house: TallyHouse;

beforeEach(async () => {
  house = await TallyHouse.open();
});

afterEach(() => house.close());

describe('A poisonous event', () => {
  it('stops its own projection before it, is named, and leaves the others alone', async () => {
    const poisoned = new Poisoned();
    const onlooker = new Onlooker();
    const runner = house.run([poisoned, onlooker, new TallyProjection()]);
    await record(house.store, [counted('a'), counted('b'), counted('poison'), counted('c')]);
    const { position } = await record(house.store, [counted('d')]);
    await Promise.all(
      ['onlooker', 'tally'].map((name) => runner.follower(name).taken.reached(position, soon())),
    );
    await expect(runner.reached(position, soon())).rejects.toThrow(
      /^projection poisoned stands still: .*tally\.counted \(tally-[-0-9a-f]+@0, position 3\): no such name$/,
    );
    expect(runner.status()).toMatchObject([
      {
        name: 'poisoned',
        position: 2,
        failure: { name: 'PoisonousEvent', position: 3, type: 'tally.counted' },
      },
      { name: 'onlooker', position: 5, failure: null },
      { name: 'tally', position: 5, failure: null },
    ]);
    expect({ applied: poisoned.applied, seen: onlooker.seen }).toEqual({ applied: 2, seen: 5 });
    expect(await house.positions()).toEqual(upTo(5));
  });

  it('may be one that this release cannot read; who does not handle it goes on', async () => {
    const { 'tally.counted': spec } = tallyEvents;
    const older = new Catalogue({ 'tally.counted': spec });
    const counts = new (class extends Onlooker {
      override readonly handles = ['tally.counted'] as never;
    })();
    const runner = house.run([counts, new TallyProjection()], house.store, older);
    const { position } = await record(house.store, [counted('a'), renamed('a', 'first'), counted('b')]);
    await runner.follower('onlooker').taken.reached(position, soon());
    await expect(runner.follower('tally').taken.reached(position, soon())).rejects.toThrow(
      'event type tally.renamed is not in the catalogue',
    );
    expect(counts.seen).toBe(2);
    expect(await house.positions()).toEqual([1]);
  });
});
