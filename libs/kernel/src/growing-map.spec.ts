import fc from 'fast-check';
import { GrowingMap } from './growing-map.js';

/** From which of the maps made so far the next one grows, and by what. */
const growth = fc.record({ from: fc.nat(30), key: fc.nat(12), value: fc.nat() });

describe('A growing map', () => {
  it('is at every version what a plain map copied at each step is, whichever version grows', () => {
    const law = fc.property(fc.array(growth, { maxLength: 30 }), (steps) => {
      const made = [{ growing: GrowingMap.of<number, number>(), copied: new Map<number, number>() }];
      for (const { from, key, value } of steps) {
        const before = made[from % made.length];
        if (!before) continue;
        made.push({
          growing: before.growing.with(key, value),
          copied: new Map(before.copied).set(key, value),
        });
      }
      for (const { growing, copied } of made) {
        const visited: (readonly [number, number])[] = [];
        growing.forEach((value, key) => visited.push([key, value]));
        expect([...growing]).toEqual([...copied]);
        expect(visited).toEqual([...copied]);
        expect([growing.size, [...growing.keys()], [...growing.values()]]).toEqual([
          ...[copied.size, [...copied.keys()], [...copied.values()]],
        ]);
        for (let key = 0; key <= 12; key += 1)
          expect([growing.has(key), growing.get(key)]).toEqual([copied.has(key), copied.get(key)]);
      }
    });
    fc.assert(law);
  });

  it('grows by a hundred thousand entries without copying them', () => {
    let grown = GrowingMap.of<number, number>();
    for (let key = 0; key < 100_000; key += 1) grown = grown.with(key, key);
    expect([grown.size, grown.get(99_999)]).toEqual([100_000, 99_999]);
  });
});
