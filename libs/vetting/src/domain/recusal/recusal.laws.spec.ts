import fc from 'fast-check';
import { Refusal } from '#libs/kernel';
import { circumstances } from '#libs/testing';
import { recusalDecider } from './recusal.decider.js';
import type { RecusalEvent } from './recusal.events.js';
import { isRecused, type Recusals } from './recusal.state.js';
import { recusalWalk } from './recusal.walk.fixture.js';
import { recusalRecord, type RecusalRecord } from './recusal-record.js';

const person = 'zhang';

/** Whether a person is recused, told from the events alone. */
const wasRecused = (events: readonly RecusalEvent[]): boolean => {
  const last = events.findLast(
    ({ type }) => type !== 'vetting.act-refused' && type !== 'vetting.recusal-requested',
  );
  return last?.type === 'vetting.recusal-declared' || last?.type === 'vetting.recusal-ordered';
};

const walked = (
  steps: readonly (typeof recusalWalk.steps extends fc.Arbitrary<infer Step> ? Step : never)[],
) => {
  let recusals: Recusals = recusalDecider.initialState;
  let record: RecusalRecord = recusalRecord.initialState;
  const events: RecusalEvent[] = [];
  for (const { command, facts } of steps) {
    const decided = decidedOn(() => recusalDecider.decide(command, recusals, { ...circumstances, ...facts }));
    for (const event of decided) {
      const ref = `recusal-1@${events.length}` as const;
      recusals = recusalDecider.evolve(recusals, event, ref);
      record = recusalRecord.evolve(record, event, ref);
      events.push(event);
    }
  }
  return { recusals, record, events };
};

const decidedOn = (decide: () => readonly RecusalEvent[]): readonly RecusalEvent[] => {
  try {
    return decide();
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
};

describe('recusals under any acts in any order', () => {
  const steps = fc.array(recusalWalk.steps, { minLength: 5, maxLength: 40 });

  it('hold from being declared or ordered until they are lifted, and never by a request alone', () => {
    const seen = { recused: 0, free: 0 };
    fc.assert(
      fc.property(steps, (sequence) => {
        const { recusals, events } = walked(sequence);
        expect(isRecused(recusals, person)).toBe(wasRecused(events));
        seen[wasRecused(events) ? 'recused' : 'free'] += 1;
      }),
    );
    expect(Math.min(seen.recused, seen.free)).toBeGreaterThan(5);
  });

  it('are shown as they are decided on', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const { recusals, record } = walked(sequence);
        expect(record.recused.map(({ account }) => account)).toEqual(
          isRecused(recusals, person) ? [person] : [],
        );
        expect(record.requested.length).toBe(recusals.get(person) === 'requested' ? 1 : 0);
      }),
    );
  });
});
