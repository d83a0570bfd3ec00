import type { EventStore, StoredEvent } from '#libs/event-store';
import type { Instant } from '#libs/kernel';
import type { Sweepable } from './attachments.port.js';

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
  for await (const { data } of everyEvent(store))
    for (const [digest] of data.matchAll(digests)) unnamed.delete(digest);
  return unnamed;
};

/** Wherever it stands in the data, also within a text: rather one file too many is kept than one too few. */
const digests = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g;

async function* everyEvent(store: EventStore): AsyncGenerator<StoredEvent> {
  for (let after = 0; ;) {
    const { events, upTo } = await store.readAll({ after, limit: 1_000 });
    if (events.length === 0) return;
    yield* events;
    after = upTo;
  }
}
