import type { DomainEvent, EventRef } from '#libs/kernel';

/** An event on its way into a fold. */
export interface Told {
  readonly ref: EventRef;
  readonly event: DomainEvent;
}

/** What a stream came to so far, and what it comes to by one more event. */
export interface Running<Shown = unknown> {
  readonly shown: () => Shown;
  readonly after: (next: Told) => Running<Shown>;
}

export const replayed = <Shown>(begun: Running<Shown>, events: readonly Told[]): Shown =>
  events.reduce((running, next) => running.after(next), begun).shown();
