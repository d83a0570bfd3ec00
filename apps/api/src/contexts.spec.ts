import { migrations } from './contexts.js';

describe('The migrations of all contexts', () => {
  const numbers = migrations.map(({ name }) => name.slice(-13));

  it('have a number each: which of two equals runs first, nobody would know', () => {
    expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([]);
  });
});
