import { type Instant, SystemClock } from '#libs/kernel';
import { inStore } from './in-store.fixture.js';
import { commit, event, noon, type StoreFactory, write } from './made-up-acts.fixture.js';

/** A machine's clock, which may be set back. */
class LooseClock extends SystemClock {
  instant: Instant = noon;

  override now(): Instant {
    return this.instant;
  }
}

export const recordingTimeContract = (open: StoreFactory): void => {
  describe('the time of recording', () => {
    const clock = new LooseClock();

    it(
      'is the clock’s, and never runs back when the clock does',
      inStore(
        open,
        async (store) => {
          const record = async (stream: string): Promise<void> => {
            await store.append([write(stream, 'no-stream', event(), event())], commit());
          };
          await record('letter-1');
          clock.instant = '2017-05-22T03:59:59.999Z';
          await record('letter-2');
          clock.instant = '2017-05-22T04:00:00.001Z';
          await record('letter-3');
          const { events } = await store.readAll({ after: 0, limit: 10 });
          expect(events.map(({ recordedAt }) => recordedAt)).toEqual([
            noon,
            noon,
            noon,
            noon,
            '2017-05-22T04:00:00.001Z',
            '2017-05-22T04:00:00.001Z',
          ]);
        },
        clock,
      ),
    );
  });
};
