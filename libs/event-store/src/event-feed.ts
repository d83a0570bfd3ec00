import type { EventStore, StoredEvent } from './event-store.port.js';
import { Progress } from './progress.js';

/** Tells somebody what the log says of some types, event by event: all of it first, then as it is written. */
export class EventFeed {
  readonly #ending = new AbortController();
  readonly #told = new Progress();
  #following: Promise<void> | undefined;

  /** @param tell is given one event after another; the next waits until it is done */
  constructor(
    private readonly store: EventStore,
    private readonly types: readonly string[],
    private readonly tell: (event: StoredEvent) => void | Promise<void>,
  ) {}

  get position(): number {
    return this.#told.position;
  }

  /** Resolves when everything that stands in the log now was told. @param failed hears why the feed ended early */
  async start(failed: (error: unknown) => void): Promise<void> {
    const head = await this.store.head();
    this.#following = this.#follow().catch(failed);
    await this.reached(head);
  }

  async stop(): Promise<void> {
    this.#ending.abort();
    await this.#following;
  }

  /** Resolves when everything up to this position was told. */
  reached(position: number, signal: AbortSignal = AbortSignal.timeout(patience)): Promise<void> {
    return this.#told.reached(position, signal);
  }

  async #follow(): Promise<void> {
    const { types } = this;
    const { signal } = this.#ending;
    for await (const { events, upTo } of this.store.subscribe({ after: 0, types, signal })) {
      for (const event of events) await this.tell(event);
      this.#told.moveTo(upTo);
    }
  }
}

/** Milliseconds; long, for whoever waits has already written. */
const patience = 30_000;
