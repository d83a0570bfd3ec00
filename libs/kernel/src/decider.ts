import type { Actor } from './actor.js';
import type { DomainEvent, EventRef } from './event.js';
import type { Instant, LocalDate } from './time.js';

/** Who acts and when; the pipeline gives it to every decision. */
export interface Circumstances {
  readonly actor: Actor;
  readonly at: Instant;
  /** The day of `at` where the platform stands. */
  readonly today: LocalDate;
  /** The business date on the paper; never later than `today`. */
  readonly effectiveOn: LocalDate;
}

/**
 * The pure centre of a stream. `decide` returns what happened or throws a `Refusal`; `evolve` never refuses.
 * Neither knows a clock, a framework, randomness or I/O.
 */
export interface Decider<Command, Event extends DomainEvent, State, Facts extends object = object> {
  /** First part of the stream's name, before `-<id>`. */
  readonly category: string;
  readonly initialState: State;
  decide(this: void, command: Command, state: State, facts: Facts & Circumstances): readonly Event[];
  evolve(this: void, state: State, event: Event, ref: EventRef): State;
}

export const streamOf = (category: string, id: string): string => `${category}-${id}`;
