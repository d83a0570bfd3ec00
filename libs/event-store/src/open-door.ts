import { EventStoreClosed } from './event-store.errors.js';

/** Lets calls in until it is closed; closing waits for those inside, so that each gets its true answer. */
export class OpenDoor {
  private readonly closing = new AbortController();
  private readonly inside = new Set<Promise<unknown>>();

  async enter<Result>(call: () => Promise<Result>): Promise<Result> {
    if (this.closing.signal.aborted) throw new EventStoreClosed();
    const under = call();
    this.inside.add(under);
    try {
      return await under;
    } finally {
      this.inside.delete(under);
    }
  }

  /** Aborts with the caller's own signal and with the door. */
  until(signal: AbortSignal): AbortSignal {
    return AbortSignal.any([signal, this.closing.signal]);
  }

  async close(): Promise<void> {
    this.closing.abort();
    await Promise.allSettled(this.inside);
  }
}
