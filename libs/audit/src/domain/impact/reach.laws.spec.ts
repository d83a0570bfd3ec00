import fc from 'fast-check';
import { pathTo, reachFrom } from './reach.js';
import { relianceKinds, type Reliance } from './reliance.js';

const position = fc.integer({ min: 1, max: 12 });
const reliance: fc.Arbitrary<Reliance> = fc.record({
  ...{ earlier: position, later: position },
  ...{ kind: fc.constantFrom(...relianceKinds), rules: fc.constant([]) },
});
const reliances = fc.uniqueArray(reliance, { selector: ({ earlier, later }) => `${earlier} ${later}` });
const origins = fc.uniqueArray(position, { minLength: 1, maxLength: 4 });

/** Said without any cleverness: how many steps away each event is, found round by round. */
const distances = (from: readonly number[], all: readonly Reliance[]): ReadonlyMap<number, number> => {
  const found = new Map(from.map((origin) => [origin, 0]));
  for (let round = 1; round <= 12; round += 1)
    for (const { earlier, later } of all)
      if (found.get(earlier) === round - 1 && !found.has(later)) found.set(later, round);
  return found;
};

describe('What relied on an event', () => {
  it('is all that can be reached from it, and nothing else', () => {
    fc.assert(
      fc.property(origins, reliances, (from, all) => {
        const reached = [...reachFrom(from, all).keys()].sort((one, other) => one - other);
        const expected = [...distances(from, all)].flatMap(([event, steps]) => (steps > 0 ? [event] : []));
        expect(reached).toEqual(expected.sort((one, other) => one - other));
      }),
    );
  });

  it('has a path, the shortest, whose every step is a reliance', () => {
    fc.assert(
      fc.property(origins, reliances, (from, all) => {
        const reach = reachFrom(from, all);
        for (const event of reach.keys()) {
          const path = pathTo(event, reach);
          expect(from).toContain(path[0]);
          expect(path).toHaveLength((distances(from, all).get(event) ?? 0) + 1);
          for (const [index, later] of path.slice(1).entries())
            expect(all.some((step) => step.earlier === path[index] && step.later === later)).toBe(true);
        }
      }),
    );
  });

  it('is told the same whatever the order in which reliances were found', () => {
    fc.assert(
      fc.property(origins, reliances, (from, all) => {
        expect([...reachFrom(from, all.toReversed())]).toEqual([...reachFrom(from, all)]);
      }),
    );
  });
});
