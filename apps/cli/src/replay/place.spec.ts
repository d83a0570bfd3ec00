import { fiveSteps } from './case-replay.fixture.js';
import { moved, placeFrom, type Place } from './place.js';

const typing = (text: string): readonly string[] => Array.from(text);

const begin = placeFrom(fiveSteps, 0);

const after = (...keys: readonly string[]): Place =>
  keys.reduce<Place>((place, key) => moved(fiveSteps, place, key), begin);

describe('Stepping through a case', () => {
  it.each([
    [['right', 'n'], 2],
    [['end', 'left', 'p'], 2],
    [['end', 'home'], 0],
    [['d'], 1],
    [['d', 'd'], 3],
    [['end', 'D', 'D'], 1],
    [['g', ...typing('2017-05-17'), 'return'], 2],
    [['g', ...typing('2017-05-19'), 'return'], 2],
    [['g', ...typing('2017-05-20'), 'return'], 3],
    [['g', ...typing('9'), 'return'], 2],
    [['g', ...typing('2017-05-221'), 'backspace', 'return'], 3],
  ])('leads by %j to step %d', (keys, step) => {
    expect(after(...keys)).toMatchObject({ step, mode: { is: 'showing' } });
  });

  it.each([
    [['end', 'right'], 4, 'last step'],
    [['left'], 0, 'first step'],
    [['d', 'd', 'd'], 3, 'no more decisions'],
    [['D'], 0, 'no more decisions'],
    [['g', ...typing('2018-01-01'), 'return'], 4, 'nothing happened after that'],
    [['g', ...typing('2017-5'), 'return'], 0, 'no date'],
  ])('by %j ends at step %d and says why: %s', (keys, step, why) => {
    expect(after(...keys)).toMatchObject({ step, mode: { notice: expect.stringContaining(why) } });
  });

  it('takes what is typed for a date as a date, not as keys of the player', () => {
    expect(after('g', 'q', 'd', '2')).toMatchObject({ step: 0, mode: { is: 'asking', typed: '2' } });
    expect(after('g', '2', 'escape')).toEqual(begin);
    expect(after('g', 'return')).toEqual(begin);
  });

  it('is left with q, and with Ctrl+C whatever is being typed', () => {
    expect(after('q').mode.is).toBe('over');
    expect(after('g', '2', 'interrupt').mode.is).toBe('over');
  });

  it('scrolls a step no further than its last line, and begins the next at its top', () => {
    const down = Array.from({ length: 50 }, () => 'down');
    const { scroll } = after(...down);
    expect(scroll).toBeGreaterThan(3);
    expect(after(...down, 'up').scroll).toBe(scroll - 1);
    expect(after(...down, 'n').scroll).toBe(0);
    expect(after('up').scroll).toBe(0);
  });

  it('can begin at a position', () => {
    expect([0, 3, 4, 20].map((position) => placeFrom(fiveSteps, position).step)).toEqual([0, 0, 1, 3]);
    expect(placeFrom(fiveSteps, 22)).toMatchObject({ step: 4, mode: { notice: expect.any(String) } });
  });
});
