import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Catalogue } from '#libs/catalogue';
import { EventStore, EventFeed, type StoredEvent } from '#libs/event-store';
import { ReadModelClock } from '#libs/http';
import { AccountDirectory } from '../application/account-directory.js';
import { OrganDirectory } from '../application/organ-directory.js';
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
      this.#log.error({ message: 'the directories no longer follow the log', error });
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
    const { type, stream } = stored;
    const decoded = this.catalogue.decode(stored);
    const id = stream.slice(stream.indexOf('-') + 1);
    switch (type) {
      case 'identity.organ-registered':
        return this.organs.note({ id, ...identityEvents[type].schema.parse(decoded) });
      case 'identity.account-opened':
        return this.accounts.note({ id, ...identityEvents[type].schema.parse(decoded), isOpen: true });
      case 'identity.account-closed': {
        const account = this.accounts.find(id);
        if (account) this.accounts.note({ ...account, isOpen: false });
        return;
      }
      default:
        throw new RangeError(`${type} is not an event of identity`);
    }
  }
}
