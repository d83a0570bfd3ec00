import { Fields } from './fields.fixture.js';
import type { Running } from './running.js';
import { Walk, type Walked } from './walk.js';

/** A stream whose state is the type of its last event. */
const lastSaid = (said?: string): Running => ({
  shown: () => ({ said }),
  after: ({ event }) => lastSaid(event.type),
});

const event = (position: number, stream: string, type: string, around?: readonly string[]): Walked => ({
  ...{ position, stream, ref: `${stream}@${position}`, event: { type, data: {} } },
  ...(around && { around }),
});

const walk = (...events: readonly Walked[]): Walk =>
  new Walk(events, () => lastSaid(), new Set(['nomination-1']));

describe('A case walked through', () => {
  it('tells apart what an event changed and what others did in its quota meanwhile', () => {
    const way = walk(
      event(1, 'quota-a', 'open'),
      event(2, 'nomination-1', 'put-forward', ['quota-a']),
      event(3, 'quota-a', 'taken'),
      event(4, 'quota-a', 'full'),
      event(5, 'nomination-1', 'advanced', ['quota-a']),
    );
    expect(way.to(2)).toEqual({
      meanwhile: [],
      changes: [
        { path: '/nomination-1/said', after: 'put-forward' },
        { path: '/quota-a/said', after: 'open' },
      ],
    });
    expect(way.to(5)).toEqual({
      meanwhile: [{ path: '/quota-a/said', before: 'open', after: 'full' }],
      changes: [{ path: '/nomination-1/said', before: 'put-forward', after: 'advanced' }],
    });
  });

  it('leaves the quota behind that its nominee leaves, and finds the next as it then is', () => {
    const way = walk(
      event(1, 'quota-a', 'open'),
      event(2, 'quota-b', 'full'),
      event(3, 'nomination-1', 'put-forward', ['quota-a']),
      event(4, 'nomination-1', 'called-up', ['quota-b']),
    );
    way.to(3);
    expect(way.to(4).changes).toEqual([
      { path: '/nomination-1/said', before: 'put-forward', after: 'called-up' },
      { path: '/quota-a/said', before: 'open' },
      { path: '/quota-b/said', after: 'full' },
    ]);
  });

  it('comes to the same by whichever stops', () => {
    const events = Array.from({ length: 9 }, (_, at) =>
      event(
        at + 1,
        at % 3 === 0 ? 'nomination-1' : 'quota-a',
        `said ${at}`,
        at === 0 ? ['quota-a'] : undefined,
      ),
    );
    const by = (...stops: readonly number[]): ReadonlyMap<string, unknown> => {
      const [way, fields] = [walk(...events), new Fields()];
      for (const { meanwhile, changes } of stops.map((stop) => way.to(stop)))
        for (const change of [...meanwhile, ...changes]) fields.change(change);
      return fields.all;
    };
    expect(by(1, 2, 3, 4, 5, 6, 7, 8, 9)).toEqual(by(9));
    expect(by(9)).toEqual(
      new Map([
        ['/nomination-1/said', 'said 6'],
        ['/quota-a/said', 'said 8'],
      ]),
    );
  });

  it('takes each event once, however many stops there are', () => {
    let taken = 0;
    const counting = (): Running => ({
      shown: () => taken,
      after: () => {
        taken += 1;
        return counting();
      },
    });
    const events = Array.from({ length: 500 }, (_, at) => event(at + 1, 'nomination-1', 'said'));
    const way = new Walk(events, counting, new Set(['nomination-1']));
    for (const { position } of events) way.to(position);
    expect(taken).toBe(500);
  });
});
