import type { Arbitrary } from 'fast-check';
import type { Bilingual, Circumstances, Decider, DomainEvent } from '#libs/kernel';

/** One act of a walk, with facts that may or may not let it pass. */
export interface WalkStep<Command, Facts> {
  readonly command: Command;
  readonly facts: Facts & Partial<Circumstances>;
}

/** How a kind of stream is walked at random, to see every state it can be in and every act from there. */
export interface Walk<
  Command extends { readonly type: string },
  Event extends DomainEvent,
  State,
  Facts extends object,
> {
  readonly title: Bilingual;
  readonly decider: Decider<Command, Event, State, Facts>;
  /** The state in one word, as the table names it. */
  phaseOf(this: void, state: State): string;
  readonly steps: Arbitrary<WalkStep<Command, Facts>>;
}
