import type { EventStore } from '#libs/event-store';
import type { Instant } from '#libs/kernel';
import type { Sweepable } from './attachments.port.js';
import { namingEvents } from './naming-events.js';

/**
 * Files that nobody has brought since an instant, and that no event names: bytes by digest. Reads the log once, after
 * the files were listed, so that none is among them that was named meanwhile; holds the old files' digests only.
 */
export const unnamedBefore = async (
  attachments: Sweepable,
  store: EventStore,
  at: Instant,
): Promise<ReadonlyMap<string, number>> => {
  const unnamed = new Map<string, number>();
  for await (const { digest, size } of attachments.keptBefore(at))
    unnamed.set(digest, size + (unnamed.get(digest) ?? 0));
  for await (const { digests } of namingEvents(store)) for (const digest of digests) unnamed.delete(digest);
  return unnamed;
};
