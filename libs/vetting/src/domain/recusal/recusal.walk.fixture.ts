import fc from 'fast-check';
import type { Walk, WalkStep } from '#libs/testing';
import type { RecusalCommand } from './recusal.commands.js';
import { recusalDecider, type RecusalFacts } from './recusal.decider.js';
import type { RecusalEvent } from './recusal.events.js';
import { isRecused, type Recusals } from './recusal.state.js';

const person = 'zhang';
const reason = '示例';

const acting = (accountId: string) => ({
  actor: { accountId, organId: 'city-office', role: 'reviewer' as const },
});

/** What anybody may do about this person; the person only about their own. */
const asked: fc.Arbitrary<WalkStep<RecusalCommand, RecusalFacts>> = fc.record({
  command: fc
    .constantFrom('RequestRecusal', 'OrderRecusal', 'DeclineRecusal', 'LiftRecusal')
    .map((type) => ({ type, account: person, reason }) as const),
  facts: fc
    .record({
      isKnown: mostly(),
      isOver: mostly(),
      actor: fc.constantFrom('head', 'head', 'head', person),
    })
    .map(({ actor, ...facts }) => ({ ...facts, ...acting(actor) })),
});

const own: fc.Arbitrary<WalkStep<RecusalCommand, RecusalFacts>> = fc.record({
  command: fc.constantFrom<RecusalCommand>(
    { type: 'DeclareRecusal', reason },
    { type: 'NoteActRefused', act: 'RecordReview' },
  ),
  facts: fc.constant({ isKnown: true, isOver: false, ...acting(person) }),
});

function mostly(): fc.Arbitrary<boolean> {
  return fc.nat(9).map((number) => number > 0);
}

/** The way of one person in one case. */
export const recusalWalk: Walk<RecusalCommand, RecusalEvent, Recusals, RecusalFacts> = {
  title: { zh: '回避', en: 'Recusal of a person' },
  decider: recusalDecider,
  phaseOf: (recusals) => {
    if (isRecused(recusals, person)) return 'recused';
    return recusals.has(person) ? 'requested' : 'impartial';
  },
  steps: fc.oneof({ arbitrary: asked, weight: 4 }, { arbitrary: own, weight: 1 }),
};
