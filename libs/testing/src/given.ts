import { Refusal, streamOf, type Circumstances, type Decider, type DomainEvent } from '#libs/kernel';

/** Who acts and when, if a test does not say. */
export const circumstances: Circumstances = {
  actor: { accountId: 'tester', organId: 'test-organ', role: 'office' },
  at: '2017-05-15T01:00:00.000Z',
  today: '2017-05-15',
  effectiveOn: '2017-05-15',
};

interface Outcome<Event> {
  /** Exactly these events, in this order. A basis is compared only where one is stated. */
  then(...events: readonly Event[]): void;
  /** Refused with this code and, where given, under this rule. */
  refused(code: string, rule?: string): void;
}

interface Given<Command, Event, Facts> {
  when(command: Command, facts: Facts & Partial<Circumstances>): Outcome<Event>;
}

/** `given(decider, …history).when(command, facts).then(…events)`: a decider's test in the domain's words. */
export const given = <Command, Event extends DomainEvent, State, Facts extends object>(
  decider: Decider<Command, Event, State, Facts>,
  ...history: readonly Event[]
): Given<Command, Event, Facts> => ({
  when(command, facts) {
    const state = folded(decider, history);
    const decide = (): readonly Event[] => decider.decide(command, state, { ...circumstances, ...facts });
    return {
      then: (...events) => expect(decide()).toMatchObject(events.map((event) => ({ ...event }))),
      refused: (code, rule) => expect(refusalOf(decide)).toMatchObject(rule ? { code, rule } : { code }),
    };
  },
});

/** The state that a history leads to; the stream's id is `1`. */
export const folded = <Command, Event extends DomainEvent, State, Facts extends object>(
  decider: Decider<Command, Event, State, Facts>,
  history: readonly Event[],
): State => {
  let state = decider.initialState;
  for (const [revision, event] of history.entries()) {
    state = decider.evolve(state, event, `${streamOf(decider.category, '1')}@${revision}`);
  }
  return state;
};

const refusalOf = (decide: () => unknown): Refusal => {
  try {
    decide();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('expected a refusal, but the act was decided');
};
