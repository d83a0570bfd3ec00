import { DrivenClock, SystemClock } from './clock.js';
import type { Instant } from './time.js';

const never = new AbortController().signal;

describe('A driven clock', () => {
  it('calls those whose instant has come, and no one else', async () => {
    const clock = new DrivenClock('2017-05-15T00:00:00.000Z');
    const called: string[] = [];
    const first = clock.until('2017-05-22T16:00:00.000Z', never).then(() => called.push('first'));
    const second = clock.until('2017-06-05T16:00:00.000Z', never).then(() => called.push('second'));
    clock.moveTo('2017-05-22T16:00:00.000Z');
    await first;
    expect(called).toEqual(['first']);
    clock.moveTo('2018-01-01T00:00:00.000Z');
    await second;
    expect(called).toEqual(['first', 'second']);
  });

  it('lets go of those who no longer wait', async () => {
    const clock = new DrivenClock('2017-05-15T00:00:00.000Z');
    const waiting = new AbortController();
    const waited = clock.until('2017-05-22T16:00:00.000Z', waiting.signal);
    waiting.abort();
    await expect(waited).resolves.toBeUndefined();
  });

  it('never goes back', () => {
    const clock = new DrivenClock('2017-05-15T00:00:00.000Z');
    expect(() => clock.moveTo('2017-05-14T23:59:59.999Z')).toThrow(RangeError);
  });
});

describe('The system clock', () => {
  it('calls when the instant has come, not before', async () => {
    const clock = new SystemClock();
    const soon = new Date(Date.now() + 30).toISOString() as Instant;
    await clock.until(soon, never);
    expect(clock.now() >= soon).toBe(true);
  });

  it('lets go of those who no longer wait', async () => {
    const waiting = new AbortController();
    const waited = new SystemClock().until('2999-01-01T00:00:00.000Z', waiting.signal);
    waiting.abort();
    await expect(waited).resolves.toBeUndefined();
  });
});
