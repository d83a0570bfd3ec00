import { setTimeout as pause } from 'node:timers/promises';
import type { EventStore, StoredEvent } from './event-store.port.js';
import { Progress } from './progress.js';

/**
 * Tells somebody what the log says of some types, event by event: all of it first, then as it is written. What could
 * not be told is told again until it can.
 */
export class EventFeed {
  readonly #ending = new AbortController();
  readonly #told = new Progress();
  #following: Promise<void> | undefined;
  #isFailing = false;

  /** @param tell is given one event after another; the next waits until it is done */
  constructor(
    private readonly store: EventStore,
    private readonly types: readonly string[],
    private readonly tell: (event: StoredEvent) => void | Promise<void>,
  ) {}

  get position(): number {
    return this.#told.position;
  }

  /** The last thing that was to be told could not be. */
  get isFailing(): boolean {
    return this.#isFailing;
  }

  /** Resolves when everything that stands in the log now was told. @param failed hears why something could not be */
  async start(failed: (error: unknown) => void): Promise<void> {
    const head = await this.store.head();
    this.#following = this.#followAlways(failed);
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

  async #followAlways(failed: (error: unknown) => void): Promise<void> {
    const { signal } = this.#ending;
    for (let wait = shortest; !signal.aborted; wait = Math.min(wait * 2, longest)) {
      const before = this.position;
      try {
        await this.#follow(signal);
      } catch (error) {
        if (this.#ending.signal.aborted) return;
        this.#isFailing = true;
        failed(error);
        if (this.position > before) wait = shortest;
        await pause(wait, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  async #follow(signal: AbortSignal): Promise<void> {
    const { types, position: after } = this;
    for await (const { events, upTo } of this.store.subscribe({ after, types, signal })) {
      for (const event of events) {
        await this.tell(event);
        this.#moveTo(event.position);
      }
      this.#moveTo(upTo);
    }
  }

  #moveTo(position: number): void {
    this.#told.moveTo(position);
    this.#isFailing = false;
  }
}

/** Milliseconds before what failed is tried again, from here on twice as many each time. */
const shortest = 100;
const longest = 10_000;

/** Milliseconds; long, for whoever waits has already written. */
const patience = 30_000;
