import type { Instant } from './time.js';

/** The only source of time; tests and the demo drive their own. */
export abstract class Clock {
  abstract now(): Instant;
}

export class SystemClock extends Clock {
  now(): Instant {
    return new Date().toISOString() as Instant;
  }
}

/** A clock that is set and moved by hand, and otherwise stands still. */
export class DrivenClock extends Clock {
  constructor(private instant: Instant) {
    super();
  }

  now(): Instant {
    return this.instant;
  }

  /** Moves forward only: time in the log never runs back. */
  moveTo(instant: Instant): void {
    if (instant < this.instant)
      throw new RangeError(`the clock stands at ${this.instant}; it cannot go back to ${instant}`);
    this.instant = instant;
  }
}
