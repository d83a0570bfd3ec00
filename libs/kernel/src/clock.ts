import type { Instant } from './time.js';

/** The only source of time; tests and the demo drive their own. */
export abstract class Clock {
  abstract now(): Instant;

  /** Resolves when the instant has come, or when the signal aborts. */
  abstract until(instant: Instant, signal: AbortSignal): Promise<void>;
}

export class SystemClock extends Clock {
  now(): Instant {
    return new Date().toISOString() as Instant;
  }

  async until(instant: Instant, signal: AbortSignal): Promise<void> {
    while (!signal.aborted && this.now() < instant) {
      await pause(Math.min(Date.parse(instant) - Date.now(), longestPause), signal);
    }
  }
}

/** A machine's clock may be put right meanwhile, so it is looked at anew now and then. */
const longestPause = 60_000;

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, Math.max(milliseconds, 1));
    signal.addEventListener('abort', end);
  });

/** A clock that is set and moved by hand, and otherwise stands still. */
export class DrivenClock extends Clock {
  readonly #waiting = new Set<() => void>();

  constructor(private instant: Instant) {
    super();
  }

  now(): Instant {
    return this.instant;
  }

  until(instant: Instant, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (this.instant < instant && !signal.aborted) return;
        this.#waiting.delete(look);
        signal.removeEventListener('abort', look);
        resolve();
      };
      this.#waiting.add(look);
      signal.addEventListener('abort', look);
      look();
    });
  }

  /** Moves forward only: time in the log never runs back. */
  moveTo(instant: Instant): void {
    if (instant < this.instant)
      throw new RangeError(`the clock stands at ${this.instant}; it cannot go back to ${instant}`);
    this.instant = instant;
    for (const look of [...this.#waiting]) look();
  }
}
