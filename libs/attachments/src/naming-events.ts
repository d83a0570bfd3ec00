import type { EventStore, StoredEvent } from '#libs/event-store';
import { digestsIn } from './digests-in.js';

export interface NamingEvent {
  readonly event: StoredEvent;
  /** One at least; a digest may come twice. */
  readonly digests: readonly string[];
}

/** The events that name files, or what looks like one, in the order of the log, which is read once. */
export async function* namingEvents(store: EventStore): AsyncGenerator<NamingEvent> {
  for (let after = 0; ;) {
    const { events, upTo } = await store.readAll({ after, limit: 1_000 });
    if (events.length === 0) return;
    for (const event of events) {
      const digests = digestsIn(event.data);
      if (digests.length > 0) yield { event, digests };
    }
    after = upTo;
  }
}
