import type { LogPage } from './event-store.port.js';
import type { Horizon } from './horizon.js';

/** Events in a page of a subscription. */
export const pageSize = 1000;

/**
 * Catches up, then goes live: reads without a pause while more is known to be there. Nothing is read before
 * the reader asks for it, so a slow reader holds one page and nothing else.
 */
export async function* follow(
  read: (after: number) => Promise<LogPage>,
  horizon: Horizon,
  after: number,
  signal: AbortSignal,
): AsyncGenerator<LogPage, void, undefined> {
  let position = after;
  while (!signal.aborted) {
    const page = await read(position);
    if (page.upTo > position) {
      position = page.upTo;
      yield page;
    }
    if (page.events.length < pageSize) await horizon.past(position, signal);
  }
}
