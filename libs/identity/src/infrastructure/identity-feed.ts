import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Catalogue } from '#libs/catalogue';
import { EventStore, EventFeed, type StoredEvent } from '#libs/event-store';
import { ReadModelClock } from '#libs/http';
import { AccountDirectory } from '../application/account-directory.js';
import { OrganDirectory } from '../application/organ-directory.js';
import type { AccountEvent } from '../domain/account.events.js';
import { identityEvents } from './identity.catalogue.js';

/** Tells the directories what the log says: all of it before the app starts, then as it is written. */
@Injectable()
export class IdentityFeed extends ReadModelClock implements OnModuleInit, OnApplicationShutdown {
  readonly #log = new Logger('IdentityFeed');
  readonly #feed: EventFeed;

  constructor(
    store: EventStore,
    private readonly catalogue: Catalogue,
    private readonly organs: OrganDirectory,
    private readonly accounts: AccountDirectory,
  ) {
    super();
    this.#feed = new EventFeed(store, Object.keys(identityEvents), (event) => this.#note(event));
  }

  onModuleInit(): Promise<void> {
    return this.#feed.start((error) => {
      this.#log.error({ message: 'the directories could not follow the log; it is tried again', error });
    });
  }

  /** When the last request is answered, so that none waits for a feed that has ended. */
  onApplicationShutdown(): Promise<void> {
    return this.#feed.stop();
  }

  position(): Promise<number> {
    return Promise.resolve(this.#feed.position);
  }

  /** For who just wrote: resolves when the directories know everything up to this position. */
  upTo(position: number): Promise<void> {
    return this.#feed.reached(position);
  }

  reached(position: number, signal: AbortSignal): Promise<void> {
    return this.#feed.reached(position, signal);
  }

  #note(stored: StoredEvent): void {
    const { type, stream, revision } = stored;
    const id = stream.slice(stream.indexOf('-') + 1);
    const data = this.catalogue.decode(stored);
    if (type === 'identity.organ-registered')
      return this.organs.note({ id, ...identityEvents[type].schema.parse(data) });
    const event: object = { type, data };
    // The log holds events of the union only, and the catalogue knows which.
    this.accounts.note(id, event as AccountEvent, `${stream}@${revision}`);
  }
}
