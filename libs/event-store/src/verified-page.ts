import { IntegrityAlarm } from './event-store.errors.js';
import type { LogPage, LogRange, StoredEvent } from './event-store.port.js';

/**
 * A page, once it is sure that nothing is missing from it; `head` is of the same snapshot as the events.
 * @throws IntegrityAlarm on a hole, or when the log ends before the place that was already read to
 */
export const verifiedPage = (
  { after, types, limit }: LogRange,
  events: readonly StoredEvent[],
  head: number,
): LogPage => {
  if (after > head) throw new IntegrityAlarm(`the log ends at ${head}, but ${after} had been read`);
  if (types === undefined) verifyGapless(after, events, Math.min(limit, head - after));
  return { events, upTo: events.length < limit ? head : (events.at(-1)?.position ?? after) };
};

const verifyGapless = (after: number, events: readonly StoredEvent[], expected: number): void => {
  const hole = events.findIndex(({ position }, index) => position !== after + 1 + index);
  const missing = hole >= 0 ? hole : events.length;
  if (missing < expected || hole >= 0) throw new IntegrityAlarm(`position ${after + 1 + missing} is missing`);
};
