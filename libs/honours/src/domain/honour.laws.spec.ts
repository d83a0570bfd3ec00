import fc from 'fast-check';
import { Refusal } from '#libs/kernel';
import { circumstances, folded, type WalkStep } from '#libs/testing';
import type { HonourEvent } from './honour.events.js';
import type { Honour } from './honour.state.js';
import { honourWalk } from './honour.walk.fixture.js';
import { isSettled, outstanding } from './outstanding.js';

const { decider } = honourWalk;
type Step = typeof honourWalk.steps extends fc.Arbitrary<infer One> ? One : WalkStep<never, never>;

/** Enough that most honours are revoked, and many of those done with or given back. */
const someActs = fc.array(honourWalk.steps, { minLength: 100, maxLength: 240, size: 'max' });

/** What is decided when acts come in any order; refused ones leave no trace. */
const played = (acts: readonly Step[]): readonly HonourEvent[] => {
  const history: HonourEvent[] = [];
  let state = decider.initialState;
  for (const { command, facts } of acts) {
    try {
      for (const event of decider.decide(command, state, { ...circumstances, ...facts })) {
        state = decider.evolve(state, event, `honour-1@${history.length}`);
        history.push(event);
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return history;
};

/** Fen, over all events of a type. */
const total = (history: readonly HonourEvent[], type: HonourEvent['type']): number =>
  history.reduce(
    (sum, { type: is, data }) => (is === type && 'fen' in data ? sum + (data.fen ?? 0) : sum),
    0,
  );

describe('the laws of an honour', () => {
  it('R52: whatever the order, no more comes back than was handed out, and evolve never throws', () => {
    const ends = { revoked: 0, closed: 0, reinstated: 0 };
    fc.assert(
      fc.property(someActs, (acts) => {
        const history = played(acts);
        const back = total(history, 'honours.item-recovered') - total(history, 'honours.item-returned');
        expect(back).toBeGreaterThanOrEqual(0);
        expect(back).toBeLessThanOrEqual(total(history, 'honours.item-issued'));
        const honour = folded(decider, history);
        if (honour.status === 'none') return;
        for (const { issuedFen, recoveredFen, writtenOffFen } of honour.items)
          expect(recoveredFen + writtenOffFen).toBeLessThanOrEqual(issuedFen);
        if (honour.status !== 'held') ends[honour.status] += 1;
        if (honour.reinstatement) ends.reinstated += 1;
      }),
      { numRuns: 150 },
    );
    expect(Math.min(ends.revoked, ends.closed, ends.reinstated)).toBeGreaterThan(0);
  });

  it('R52: it is closed as soon as it is published and nothing is outstanding, and not before', () => {
    fc.assert(
      fc.property(someActs, (acts) => {
        const history = played(acts);
        for (const [index, { type }] of history.entries()) {
          const honour = folded(decider, history.slice(0, index + 1)) as Honour;
          if (type === 'honours.closed') {
            const before = folded(decider, history.slice(0, index)) as Honour;
            expect(isSettled(before)).toBe(true);
            expect(before.revocation?.published).toBeTruthy();
          }
          if (honour.status === 'revoked' && history[index + 1]?.type !== 'honours.closed') {
            const { items, benefits, publication } = outstanding(honour);
            expect(items.length + benefits.length + Number(publication)).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('who proposes never decides, and who revokes never decides the appeal, whatever the order', () => {
    fc.assert(
      fc.property(someActs, (acts) => {
        let [proposer, revoker] = ['', ''];
        for (const { type, data } of played(acts)) {
          if (type === 'honours.revocation-proposed') proposer = data.by;
          if (type === 'honours.revoked' || type === 'honours.revocation-declined')
            expect(data.by).not.toBe(proposer);
          if (type === 'honours.revoked') revoker = data.by;
          if (type === 'honours.reinstated' || type === 'honours.appeal-dismissed')
            expect([proposer, revoker]).not.toContain(data.by);
        }
      }),
      { numRuns: 150 },
    );
  });
});
