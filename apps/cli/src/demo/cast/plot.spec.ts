import { cityName, personName } from './names.js';
import { plotOf } from './plot.js';

describe('The plot', () => {
  it.each([1, 3])(
    'R4, R5: at scale %i each city has its two nominees and each member unit its one',
    (scale) => {
      const { owners, nominees } = plotOf(scale);
      const kindsOf = (id: string): string[] =>
        nominees.filter(({ owner }) => owner.id === id).map(({ kind }) => kind);
      expect(owners).toHaveLength(34 * scale);
      for (const { id, path } of owners)
        expect(kindsOf(id)).toEqual(path === 'city' ? ['individual', 'collective'] : ['individual']);
    },
  );

  it('gives every organ and account an id of its own, and names that are nobody’s', () => {
    const { owners, nominees } = plotOf(2);
    const ids = owners.flatMap(({ organs }) => organs.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    const people = nominees.filter(({ kind }) => kind === 'individual').map(({ name }) => name);
    expect(people.every((name) => name.startsWith('示例'))).toBe(true);
    expect(new Set(people).size).toBe(people.length);
  });

  it('counts in Chinese', () => {
    expect([1, 10, 14, 20, 21, 105, 110].map((number) => cityName(number).zh)).toEqual([
      ...['城一', '城十', '城十四', '城二十', '城二十一', '城一百零五', '城一百一十'],
    ]);
    expect([1, 10, 11, 21].map(personName)).toEqual(['示例甲', '示例癸', '示例甲一', '示例甲二']);
  });
});
