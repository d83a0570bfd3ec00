import { Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Catalogue } from '#libs/catalogue';
import { EventStore, EventFeed, type StoredEvent } from '#libs/event-store';
import { Keyring } from '#libs/sealing';
import { SubjectDirectory } from '../application/subject-directory.js';
import { privacyEvents } from './privacy.catalogue.js';

/**
 * Does what the log says of personal data: keys of erased subjects and of their files are destroyed here and nowhere else, so a crash
 * after the event, or a key store that was brought back from a backup, changes nothing: it is told again at the start.
 */
@Injectable()
export class SubjectFeed implements OnModuleInit, OnApplicationShutdown {
  readonly #log = new Logger('SubjectFeed');
  readonly #feed: EventFeed;

  constructor(
    store: EventStore,
    private readonly catalogue: Catalogue,
    private readonly subjects: SubjectDirectory,
    private readonly keyring: Keyring,
  ) {
    this.#feed = new EventFeed(store, Object.keys(privacyEvents), (event) => this.#note(event));
  }

  onModuleInit(): Promise<void> {
    return this.#feed.start((error) => {
      this.#log.error({
        message: 'a restriction or an erasure could not be followed; it is tried again',
        error,
      });
    });
  }

  /** What was to be restricted or erased is not, or not yet. */
  get isFailing(): boolean {
    return this.#feed.isFailing;
  }

  onApplicationShutdown(): Promise<void> {
    return this.#feed.stop();
  }

  /** For who just wrote: resolves when it is done what the log says up to this position. */
  upTo(position: number): Promise<void> {
    return this.#feed.reached(position);
  }

  async #note(stored: StoredEvent): Promise<void> {
    const { type, stream } = stored;
    const decoded = this.catalogue.decode(stored);
    const subject = stream.slice(stream.indexOf('-') + 1);
    switch (type) {
      case 'privacy.subject-restricted':
        this.subjects.restrict(subject);
        return;
      case 'privacy.restriction-lifted':
        this.subjects.lift(subject);
        return;
      case 'privacy.opening-granted': {
        const { account, until } = privacyEvents[type].schema.parse(decoded);
        this.subjects.open(subject, account, until);
        return;
      }
      case 'privacy.subject-erased': {
        const { key, files } = privacyEvents[type].schema.parse(decoded);
        await this.keyring.destroy([key, ...files]);
        return;
      }
      case 'privacy.opening-asked':
      case 'privacy.erasure-proposed':
        return;
      default:
        throw new RangeError(`${type} is not an event of a subject`);
    }
  }
}
