import { Refusal, streamOf, type Circumstances, type DomainEvent } from '#libs/kernel';
import { circumstances, type Walk, type WalkStep } from '#libs/testing';

/** What one act made of a stream. */
export interface Transition {
  readonly from: string;
  readonly act: string;
  /** Wire names of what was recorded, in order. */
  readonly events: readonly string[];
  readonly to: string;
}

/** A stream as a walk has it: its state and how many events it has. */
export interface Stand<State> {
  readonly state: State;
  readonly revision: number;
}

/** A step with everything a decider asks for. */
export interface ReadyStep<Command, Facts> {
  readonly command: Command;
  readonly facts: Facts & Circumstances;
}

/**
 * Once for a step that is tried on many states, and the facts first: only the first object of a spread is copied as a
 * whole, and putting the facts together would otherwise take longer than most decisions.
 */
export const ready = <Command, Facts extends object>({
  command,
  facts,
}: WalkStep<Command, Facts>): ReadyStep<Command, Facts> => {
  const {
    actor = circumstances.actor,
    at = circumstances.at,
    today = circumstances.today,
    effectiveOn = circumstances.effectiveOn,
  }: Partial<Circumstances> = facts;
  return { command, facts: { ...facts, actor, at, today, effectiveOn } };
};

/** What a step makes of a stream; `undefined` where it is refused, or leaves nothing to do. */
export const taken = <
  Command extends { readonly type: string },
  Event extends DomainEvent,
  State,
  Facts extends object,
>(
  { decider, phaseOf }: Walk<Command, Event, State, Facts>,
  { state, revision }: Stand<State>,
  { command, facts }: ReadyStep<Command, Facts>,
): { readonly transition: Transition; readonly stand: Stand<State> } | undefined => {
  const events = unlessRefused(() => decider.decide(command, state, facts));
  if (events.length === 0) return undefined;
  let next: State = state;
  for (const [index, event] of events.entries()) {
    next = decider.evolve(next, event, `${streamOf(decider.category, '1')}@${revision + index}`);
  }
  const transition = {
    from: phaseOf(state),
    act: command.type,
    events: events.map(({ type }) => type),
    to: phaseOf(next),
  };
  return { transition, stand: { state: next, revision: revision + events.length } };
};

/** Most acts of a walk are refused; where from is of no interest, and tracing it takes most of the time. */
const unlessRefused = <Event>(decide: () => readonly Event[]): readonly Event[] => {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return decide();
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
};
