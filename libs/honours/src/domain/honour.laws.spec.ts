import fc from 'fast-check';
import { Refusal } from '#libs/kernel';
import { circumstances, folded } from '#libs/testing';
import type { HonourAct } from './honour.commands.js';
import { honourDecider } from './honour.decider.js';
import type { HonourEvent } from './honour.events.js';
import { acting, conferred, evidence, facts } from './honour.fixture.js';
import type { Honour } from './honour.state.js';
import { outstanding } from './outstanding.js';

const item = fc.constantFrom('medal', 'certificate', 'bonus', 'plaque');
const fen = fc.oneof(fc.constant(null), fc.integer({ min: -1, max: 9 }));
const act: fc.Arbitrary<HonourAct> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: fc.constant('IssueItem' as const), item, fen }) },
  fc.constant<HonourAct>({ type: 'ProposeRevocation', ground: 'fraud', reason: '…', evidence }),
  fc.constant<HonourAct>({ type: 'DeclineRevocation', reason: '…' }),
  { weight: 2, arbitrary: fc.constant<HonourAct>({ type: 'Revoke' }) },
  { weight: 2, arbitrary: fc.constant<HonourAct>({ type: 'StopBenefits' }) },
  { weight: 6, arbitrary: fc.record({ type: fc.constant('RecoverItem' as const), item, fen }) },
  fc.record({ type: fc.constant('WriteOffItem' as const), item, reason: fc.constant('…') }),
);
/** Enough that most honours are revoked, and many of those done with. */
const someActs = fc.array(fc.tuple(act, fc.constantFrom('one', 'another')), {
  minLength: 40,
  maxLength: 120,
});

/** What is decided when acts come in any order; refused ones leave no trace. */
const played = (acts: readonly (readonly [HonourAct, string])[]): readonly HonourEvent[] => {
  const history: HonourEvent[] = [conferred];
  for (const [command, who] of acts) {
    const state = folded(honourDecider, history);
    try {
      history.push(...honourDecider.decide(command, state, { ...facts, ...circumstances, ...acting(who) }));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return history;
};

const total = (history: readonly HonourEvent[], type: HonourEvent['type'], name: string): number =>
  history.reduce(
    (sum, { type: is, data }) =>
      is === type && 'item' in data && data.item === name ? sum + (data.fen ?? 1) : sum,
    0,
  );

describe('the laws of an honour', () => {
  it('R52: whatever the order, no more comes back than was handed out, and evolve never throws', () => {
    const ends = { revoked: 0, closed: 0 };
    fc.assert(
      fc.property(someActs, (acts) => {
        const history = played(acts);
        for (const name of ['medal', 'certificate', 'bonus']) {
          const [out, back, off] = [
            total(history, 'honours.item-issued', name),
            total(history, 'honours.item-recovered', name),
            total(history, 'honours.item-written-off', name),
          ];
          expect(back + off).toBeLessThanOrEqual(out);
        }
        const honour = folded(honourDecider, history) as Honour;
        const { items, benefits } = outstanding(honour);
        if (honour.status === 'revoked') {
          expect(items.length + benefits.length).toBeGreaterThan(0);
          ends.revoked += 1;
        }
        if (honour.status === 'closed') {
          expect(honour.items.filter(({ status }) => status === 'issued')).toEqual([]);
          expect(history.at(-1)?.type).toBe('honours.closed');
          ends.closed += 1;
        }
      }),
      { numRuns: 300 },
    );
    expect(Math.min(ends.revoked, ends.closed)).toBeGreaterThan(0);
  });

  it('who proposes never decides, whatever the order', () => {
    fc.assert(
      fc.property(someActs, (acts) => {
        let proposer = '';
        for (const event of played(acts)) {
          if (event.type === 'honours.revocation-proposed') proposer = event.data.by;
          if (event.type === 'honours.revoked' || event.type === 'honours.revocation-declined')
            expect(event.data.by).not.toBe(proposer);
        }
      }),
      { numRuns: 200 },
    );
  });
});
