import type { EventStore, StoredEvent } from './event-store.port.js';

interface Waiting {
  readonly position: number;
  arrive(this: void): void;
}

/** Tells somebody what the log says of some types, event by event: all of it first, then as it is written. */
export class LogFeed {
  readonly #ending = new AbortController();
  readonly #waiting = new Set<Waiting>();
  #following: Promise<void> | undefined;
  #position = 0;

  /** @param told is given one event after another; the next waits until it is done */
  constructor(
    private readonly store: EventStore,
    private readonly types: readonly string[],
    private readonly told: (event: StoredEvent) => void | Promise<void>,
  ) {}

  get position(): number {
    return this.#position;
  }

  /** Resolves when everything that stands in the log now was told. @param failed hears why the feed ended early */
  async start(failed: (error: unknown) => void): Promise<void> {
    const head = await this.store.head();
    this.#following = this.#follow().catch(failed);
    await this.reached(head, AbortSignal.timeout(patience));
  }

  async stop(): Promise<void> {
    this.#ending.abort();
    await this.#following;
  }

  /** Resolves when everything up to this position was told. */
  reached(position: number, signal: AbortSignal = AbortSignal.timeout(patience)): Promise<void> {
    if (this.#position >= position) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const waiting: Waiting = { position, arrive: resolve };
      this.#waiting.add(waiting);
      signal.addEventListener('abort', () => {
        this.#waiting.delete(waiting);
        reject(new Error(`position ${position} was not reached in time`));
      });
    });
  }

  async #follow(): Promise<void> {
    const { types } = this;
    const { signal } = this.#ending;
    for await (const { events, upTo } of this.store.subscribe({ after: 0, types, signal })) {
      for (const event of events) await this.told(event);
      this.#arrive(upTo);
    }
  }

  #arrive(upTo: number): void {
    this.#position = upTo;
    for (const waiting of this.#waiting) {
      if (waiting.position > upTo) continue;
      this.#waiting.delete(waiting);
      waiting.arrive();
    }
  }
}

/** Milliseconds; long, for whoever waits has already written. */
const patience = 30_000;
