import fc from 'fast-check';
import { counted, ignored, many, renamed, soon, TallyHouse, upTo } from './tally-house.fixture.js';
import { record, TallyProjection } from './tally.fixture.js';

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

const versioned = (version: number): TallyProjection =>
  new (class extends TallyProjection {
    override readonly version = version;
  })();
