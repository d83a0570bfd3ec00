import { createHash } from 'node:crypto';
import { Catalogue } from '#libs/catalogue';
import type { EventStore } from '#libs/event-store';
import { canonicalJson, newId, streamOf } from '#libs/kernel';
import type { AccessEntry } from './access-entry.js';
import { AccessLog } from './access-log.port.js';
import { accessEvents } from './access.schema.js';
import { eventOf } from './access.events.js';
import { inParts } from './in-parts.js';

/**
 * The access log as a second log of events. Every entry has a stream of its own, so that none ever waits for
 * another or loses to it; the store puts those that come at once into one commit.
 */
export class StoredAccessLog extends AccessLog {
  readonly #catalogue = new Catalogue(accessEvents);

  /** @param store on a log of its own, where nothing else is appended */
  constructor(private readonly store: EventStore) {
    super();
  }

  async record(entry: AccessEntry): Promise<void> {
    await Promise.all(inParts(entry).map((part) => this.#append(part)));
  }

  async #append(entry: AccessEntry): Promise<void> {
    const { actor, correlationId } = entry;
    const event = eventOf(entry);
    const { schemaVersion, data } = this.#catalogue.encode(event);
    const id = newId();
    const stored = {
      ...{ id, type: event.type, schemaVersion },
      metadata: canonicalJson({ actor, correlationId }),
      data: canonicalJson(data),
    };
    await this.store.append(
      [{ stream: streamOf('access', id), expectedRevision: 'no-stream', events: [stored] }],
      { commandId: id, accountId: actor?.accountId ?? '', contentDigest: digestOf(stored.data) },
    );
  }
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
