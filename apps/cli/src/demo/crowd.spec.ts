import { eachOf } from './crowd.js';

describe('A crowd', () => {
  it('gives the results in the order of the things', async () => {
    const numbers = Array.from({ length: 100 }, (_, index) => index);
    expect(await eachOf(numbers, async (number) => number * 2)).toEqual(numbers.map((number) => number * 2));
  });

  it('begins nothing more when one has failed', async () => {
    const begun: number[] = [];
    const numbers = Array.from({ length: 100 }, (_, index) => index);
    const failing = eachOf(numbers, async (number) => {
      begun.push(number);
      await Promise.resolve();
      throw new Error('one has failed');
    });
    await expect(failing).rejects.toThrow('one has failed');
    expect(begun.length).toBeLessThan(numbers.length);
  });
});
