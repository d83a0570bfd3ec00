import fc from 'fast-check';
import { EventEmitter, once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';
import { positionOf } from './checkpoint.js';
import { inOneSnapshot } from './in-one-snapshot.js';
import type { RecordedEvent } from './projection.js';
import { counted, ignored, many, renamed, soon, TallyHouse, upTo } from './tally-house.fixture.js';
import { record, TallyProjection, type TallyEvent } from './tally.fixture.js';

let house: TallyHouse;

beforeEach(async () => {
  house = await TallyHouse.open();
});

afterEach(() => house.close());

describe('A projection of a newer version', () => {
  class Newer extends TallyProjection {
    override readonly version = 2;
  }

  it('begins anew from the log, and the older one no longer writes', async () => {
    const older = house.run([new TallyProjection()]);
    const before = await record(house.store, many(3));
    await older.reached(before.position, soon());
    const newer = house.run([new Newer()]);
    await newer.reached(before.position, soon());
    const after = await record(house.store, many(2));
    await newer.reached(after.position, soon());
    await expect(older.reached(after.position, soon())).rejects.toThrow('written in version 2');
    expect(older.status()).toMatchObject([{ failure: { name: 'OtherVersion', own: 1, found: 2 } }]);
    expect(await house.positions()).toEqual(upTo(5));
  });

  it('is filled beside the older one, which is read and goes on until then', async () => {
    const older = house.run([new TallyProjection()]);
    await older.reached((await record(house.store, many(1500))).position, soon());
    const newer = new Held();
    const building = house.run([newer]);
    await newer.isHeld;
    const { position } = await record(house.store, many(3));
    await older.reached(position, soon());
    expect(await house.positions()).toEqual(upTo(1503));
    expect(await positionOf(house.dataSource.manager, ['tally'])).toBe(1503);
    expect(building.status()).toMatchObject([{ position: 0, rebuild: { position: 1000 } }]);
    newer.goesOn();
    await building.reached(position, soon());
    expect(building.status()).toMatchObject([{ version: 2, position: 1503, rebuild: null }]);
    expect(await house.positions()).toEqual(upTo(1503));
  });

  it('goes on where it was when its process ended half-way, and is begun anew by a newer one still', async () => {
    await house
      .run([new TallyProjection()])
      .reached((await record(house.store, many(1500))).position, soon());
    for (const first of [1, 1001]) {
      const newer = new Held();
      const runner = house.run([newer]);
      await newer.isHeld;
      expect(newer.first).toBe(first);
      newer.goesOn(new Error('Connection terminated'));
      await runner.stop();
    }
    await house.run([versioned(3)]).reached(1500, soon());
    expect(await house.positions()).toEqual(upTo(1500));
    await expect(house.run([versioned(2)]).reached(1, soon())).rejects.toThrow('written in version 3');
  });

  it('is waited for by whoever reads the older one, and is not empty to them', async () => {
    await house.run([new TallyProjection()]).reached((await record(house.store, many(5))).position, soon());
    const projection = new TallyProjection();
    const newer = await inOneSnapshot(house.dataSource, projection, async (tx) => {
      const runner = house.run([versioned(2)]);
      await lockAwaited(house.dataSource);
      expect(await positionOf(tx, ['tally'])).toBe(5);
      expect(await tx.query('select count(*)::int from tally_line')).toEqual([{ count: 5 }]);
      return runner;
    });
    await newer.reached(5, soon());
    expect(await house.positions()).toEqual(upTo(5));
  });

  it('holds what the live one held, however the log was cut into batches', async () => {
    const name = fc.constantFrom('a', 'b', 'c');
    const event = fc.oneof(
      fc.tuple(name, fc.integer({ min: -9, max: 9 })).map(([of, by]) => counted(of, by)),
      fc.tuple(name, fc.string({ maxLength: 3, unit: 'grapheme-ascii' })).map(([of, to]) => renamed(of, to)),
      fc.constant(ignored),
    );
    const appends = fc.array(fc.array(event, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 8 });
    let version = 2;
    await fc.assert(
      fc.asyncProperty(appends, async (batches) => {
        const live = house.run([versioned((version += 1))]);
        let last = 0;
        for (const batch of batches) last = (await record(house.store, batch)).position;
        await live.reached(last, soon());
        const held = [await house.lines(), await house.titles()];
        const anew = house.run([versioned((version += 1))]);
        await anew.reached(last, soon());
        expect([await house.lines(), await house.titles()]).toEqual(held);
        await Promise.all([live.stop(), anew.stop()]);
      }),
      { numRuns: 12 },
    );
  });
});

/** The second version, which waits in the middle of its way. */
class Held extends TallyProjection {
  override readonly version = 2;
  /** Position of the first event that it met. */
  first = 0;
  readonly #told = new EventEmitter();
  readonly isHeld = once(this.#told, 'held');
  readonly #going = once(this.#told, 'going');

  goesOn(fault?: Error): void {
    this.#told.emit(fault ? 'error' : 'going', fault);
  }

  override async apply(batch: readonly RecordedEvent<TallyEvent>[], tx: EntityManager): Promise<void> {
    await super.apply(batch, tx);
    this.first ||= batch[0]?.position ?? 0;
    if (batch.every(({ position }) => position <= 1000)) return;
    this.#told.emit('held');
    await this.#going;
  }
}

/** Until a session waits for the lock of a table. */
const lockAwaited = async (dataSource: DataSource): Promise<void> => {
  const waiting = `select from pg_stat_activity where wait_event_type = 'Lock' and wait_event = 'relation'`;
  while ((await dataSource.query<unknown[]>(waiting)).length === 0) await pause(10);
};

const versioned = (version: number): TallyProjection =>
  new (class extends TallyProjection {
    override readonly version = version;
  })();
