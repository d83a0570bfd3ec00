import { isBy, now, pointOf, pointPattern } from './point.js';

const entered = { position: 7, recordedAt: '2017-05-20T01:00:00.000Z', effectiveOn: '2017-05-15' };

describe('A point to look back to', () => {
  it('is a position of the log', () => {
    expect(isBy(pointOf('7'), entered)).toBe(true);
    expect(isBy(pointOf('6'), entered)).toBe(false);
    expect(isBy(now, entered)).toBe(true);
  });

  it('is an instant, by what was recorded until then', () => {
    expect(isBy(pointOf('2017-05-20T01:00:00Z'), entered)).toBe(true);
    expect(isBy(pointOf('2017-05-20T00:59:59.999Z'), entered)).toBe(false);
  });

  it('is a day, by the papers of that day and before, whenever they were entered', () => {
    expect(isBy(pointOf('2017-05-15'), entered)).toBe(true);
    expect(isBy(pointOf('2017-05-14'), entered)).toBe(false);
  });

  it('is nothing else', () => {
    for (const text of ['', '-1', '1.5', 'yesterday', '2017-05', '2017-05-20T01:00:00+08:00'])
      expect(text).not.toMatch(pointPattern);
  });
});
