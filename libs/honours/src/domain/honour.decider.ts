import type { Circumstances, Decider } from '#libs/kernel';
import type { HonourAct } from './honour.commands.js';
import { refuse } from './honours.errors.js';
import type { HonourEvent } from './honour.events.js';
import { evolve } from './honour.evolve.js';
import type { HonourFacts } from './honour.facts.js';
import { noHonour, type HonourState } from './honour.state.js';
import { issueItem } from './issuing.js';
import { recoverItem, stopBenefits, writeOffItem } from './recovering.js';
import { declineRevocation, proposeRevocation, revoke } from './revoking.js';

/** A title as it is held, and, once withdrawn, the recovery of what went with it (R52). */
export const honourDecider: Decider<HonourAct, HonourEvent, HonourState, HonourFacts> = {
  category: 'honour',
  initialState: noHonour,
  decide,
  evolve,
};

function decide(
  act: HonourAct,
  state: HonourState,
  facts: HonourFacts & Circumstances,
): readonly HonourEvent[] {
  if (state.status === 'none') throw refuse('HONOURS.NOT_FOUND');
  switch (act.type) {
    case 'IssueItem':
      return issueItem(act, state, facts);
    case 'ProposeRevocation':
      return proposeRevocation(act, state, facts);
    case 'DeclineRevocation':
      return declineRevocation(act, state, facts);
    case 'Revoke':
      return revoke(state, facts);
    case 'StopBenefits':
      return stopBenefits(state, facts);
    case 'RecoverItem':
      return recoverItem(act, state, facts);
    case 'WriteOffItem':
      return writeOffItem(act, state, facts);
  }
}
