import { Chance } from './chance.js';

const drawsOf = (seed: string): number[] => {
  const chance = Chance.of(seed);
  return Array.from({ length: 10_000 }, () => chance.below(10));
};

describe('Chance', () => {
  it('draws the same from the same seed, and something else from another', () => {
    expect(drawsOf('one')).toEqual(drawsOf('one'));
    expect(drawsOf('one')).not.toEqual(drawsOf('two'));
  });

  it('draws every number about as often', () => {
    const counts = Array.from({ length: 10 }, (_, number) =>
      drawsOf('even').filter((drawn) => drawn === number),
    );
    for (const { length } of counts) expect(Math.abs(length - 1000)).toBeLessThan(150);
  });

  it('makes ids that are UUIDs of version 4, none twice', () => {
    const chance = Chance.of('ids');
    const ids = Array.from({ length: 10_000 }, () => chance.id());
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
