import { streamOf, type Circumstances, type Decider, type DomainEvent, type EventRef } from '#libs/kernel';

/** What is needed to read a stream's state. */
export type Fold<State, Event extends DomainEvent> = Pick<
  Decider<never, Event, State, never>,
  'category' | 'initialState' | 'evolve'
>;

/** The view that one attempt at an act has of the log. */
export interface Reading {
  readonly circumstances: Circumstances;
  /** The state of a stream now; what was read goes into the basis of the decision. */
  state<State, Event extends DomainEvent>(fold: Fold<State, Event>, id: string): Promise<State>;
  /** Revision of a stream whose state was read; −1 where it does not exist. */
  revision<State, Event extends DomainEvent>(fold: Fold<State, Event>, id: string): number;
}

/** What a part makes of a stream. */
export interface Share {
  readonly events: readonly DomainEvent[];
  readonly state: unknown;
}

/** One decider's share of an act. An act over several streams is a list of parts and one append. */
export interface Part {
  readonly stream: string;
  /** Decides on the state as this attempt sees it; `refOf` names the events that come out, in order. */
  share(reading: Reading, refOf: (index: number) => EventRef): Promise<Share>;
}

export const part = <Command, Event extends DomainEvent, State, Facts extends object>(
  decider: Decider<Command, Event, State, Facts>,
  id: string,
  command: Command,
  facts: Facts,
): Part => ({
  stream: streamOf(decider.category, id),
  async share(reading, refOf) {
    const before: State = await reading.state(decider, id);
    const events = decider.decide(command, before, { ...facts, ...reading.circumstances });
    const { onBehalfOf } = reading.circumstances.actor;
    let state: State = before;
    for (const [index, event] of events.entries())
      state = decider.evolve(state, withBehalf(event, onBehalfOf), refOf(index));
    return { events, state };
  },
});

/** As an event of the log is folded: it says in whose place it was done, where it was. */
export const withBehalf = <Event extends DomainEvent>(event: Event, onBehalfOf: string | undefined): Event =>
  onBehalfOf === undefined ? event : { ...event, onBehalfOf };

/** Reads what an act needs and says which deciders take part; run anew on every attempt. */
export type Plan = (reading: Reading) => Promise<readonly Part[]> | readonly Part[];
