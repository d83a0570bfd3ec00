import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Catalogue } from '#libs/catalogue';
import { EventStore, type LogPage, type StoredEvent } from '#libs/event-store';
import { ReadModelClock } from '#libs/http';
import { AccountDirectory } from '../application/account-directory.js';
import { OrganDirectory } from '../application/organ-directory.js';
import { identityEvents } from './identity.catalogue.js';

interface Waiting {
  readonly position: number;
  arrive(this: void): void;
}

/** Tells the directories what the log says: all of it before the app starts, then as it is written. */
@Injectable()
export class IdentityFeed extends ReadModelClock implements OnModuleInit, OnApplicationShutdown {
  readonly #log = new Logger('IdentityFeed');
  readonly #ending = new AbortController();
  readonly #waiting = new Set<Waiting>();
  #following: Promise<void> | undefined;
  #position = 0;

  constructor(
    private readonly store: EventStore,
    private readonly catalogue: Catalogue,
    private readonly organs: OrganDirectory,
    private readonly accounts: AccountDirectory,
  ) {
    super();
  }

  async onModuleInit(): Promise<void> {
    const head = await this.store.head();
    this.#following = this.#follow().catch((error: unknown) => {
      this.#log.error({ message: 'the directories no longer follow the log', error });
    });
    await this.upTo(head);
  }

  /** When the last request is answered, so that none waits for a feed that has ended. */
  async onApplicationShutdown(): Promise<void> {
    this.#ending.abort();
    await this.#following;
  }

  position(): Promise<number> {
    return Promise.resolve(this.#position);
  }

  /** For who just wrote: resolves when the directories know everything up to this position. */
  upTo(position: number): Promise<void> {
    return this.reached(position, AbortSignal.timeout(patience));
  }

  reached(position: number, signal: AbortSignal): Promise<void> {
    if (this.#position >= position) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const waiting: Waiting = { position, arrive: resolve };
      this.#waiting.add(waiting);
      signal.addEventListener('abort', () => {
        this.#waiting.delete(waiting);
        reject(new Error(`the directories have not reached position ${position} in time`));
      });
    });
  }

  async #follow(): Promise<void> {
    const types = Object.keys(identityEvents);
    const { signal } = this.#ending;
    for await (const page of this.store.subscribe({ after: 0, types, signal })) this.#take(page);
  }

  #take({ events, upTo }: LogPage): void {
    for (const event of events) this.#note(event);
    this.#position = upTo;
    for (const waiting of this.#waiting) {
      if (waiting.position > upTo) continue;
      this.#waiting.delete(waiting);
      waiting.arrive();
    }
  }

  #note({ type, schemaVersion, data, stream }: StoredEvent): void {
    const decoded = this.catalogue.decode(type, schemaVersion, data);
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

/** Milliseconds. */
const patience = 5_000;
