import fc from 'fast-check';
import type { Walk } from '#libs/testing';
import type { SanctionCommand } from './sanction.commands.js';
import { sanctionDecider } from './sanction.decider.js';
import type { SanctionEvent } from './sanction.events.js';
import type { SanctionFacts } from './sanction.facts.js';
import { concerned, facts, proposal } from './sanction.fixture.js';
import type { SanctionState } from './sanction.state.js';

const command: fc.Arbitrary<SanctionCommand> = fc.oneof(
  fc
    .tuple(fc.constantFrom('procedure-broken', 'fraud', 'dislike'), fc.constantFrom([], ['n1']))
    .map(([ground, named]): SanctionCommand => ({ type: 'ProposeSanction', ...proposal(ground, named) })),
  fc.constant<SanctionCommand>({ type: 'VerifySanction' }),
  fc.constant<SanctionCommand>({ type: 'ImposeSanction' }),
  fc.constant<SanctionCommand>({ type: 'HandOver', to: 'region-discipline', letter: '某函〔2017〕1号' }),
  fc.constant<SanctionCommand>({ type: 'LiftSanction', reason: '—', paper: 'p' }),
);

const actor = fc
  .constantFrom('tester', 'other', 'third')
  .map((accountId) => ({ accountId, organId: 'region-office', role: 'office' }) as const);

export const sanctionWalk: Walk<SanctionCommand, SanctionEvent, SanctionState, SanctionFacts> = {
  title: { zh: '处理', en: 'Sanction' },
  decider: sanctionDecider,
  phaseOf: (state) => {
    if (state.status === 'none') return 'none';
    return state.handedOver ? `${state.status}, handed over` : state.status;
  },
  steps: fc.record({
    command,
    facts: fc.record({ actor, seldom: fc.integer({ min: 0, max: 9 }) }).map(({ actor, seldom }) => ({
      ...{ ...facts, actor },
      overCampaign: seldom > 0,
      concerned: [concerned('n1')],
    })),
  }),
};
