import { isOneOf, type Circumstances, type Decider } from '#libs/kernel';
import { handOver } from './handing-over.js';
import { imposeSanction } from './imposing.js';
import { liftSanction } from './lifting.js';
import { refuse } from './nomination.errors.js';
import { proposeSanction } from './proposing-sanction.js';
import type { SanctionCommand } from './sanction.commands.js';
import { evolveSanction } from './sanction.evolve.js';
import type { SanctionEvent } from './sanction.events.js';
import type { SanctionFacts } from './sanction.facts.js';
import type { Sanction, SanctionState, SanctionStatus } from './sanction.state.js';

/** R50, R51: what a recommendation against the rules costs, once somebody else has verified it. */
export const sanctionDecider: Decider<SanctionCommand, SanctionEvent, SanctionState, SanctionFacts> = {
  category: 'sanction',
  initialState: { status: 'none' },
  decide,
  evolve: evolveSanction,
};

type Known = SanctionFacts & Circumstances;

function decide(command: SanctionCommand, state: SanctionState, facts: Known): readonly SanctionEvent[] {
  if (command.type === 'ProposeSanction') {
    if (state.status !== 'none') throw refuse('NOMINATION.SANCTION_EXISTS');
    return [proposeSanction(command, facts)];
  }
  if (state.status === 'none') throw refuse('NOMINATION.SANCTION_NOT_FOUND');
  expectOffice(facts);
  switch (command.type) {
    case 'VerifySanction':
      return [verify(expectStanding(state, 'proposed'), facts)];
    case 'ImposeSanction':
      return imposeSanction(expectStanding(state, 'verified'), facts);
    case 'HandOver':
      return [handOver(command, expectStanding(state, 'verified', 'imposed'), facts)];
    case 'LiftSanction':
      return [liftSanction(command, expectStanding(state, 'proposed', 'verified', 'imposed'), facts)];
  }
}

const expectOffice = ({ overCampaign, rules }: Known): void => {
  if (!overCampaign) throw refuse('NOMINATION.SANCTION_NOT_YOURS', { rule: rules?.rule });
};

const expectStanding = (sanction: Sanction, ...standings: readonly SanctionStatus[]): Sanction => {
  const { status } = sanction;
  if (!standings.includes(status)) throw refuse('NOMINATION.SANCTION_STANDING', { status });
  return sanction;
};

const verify = ({ proposedBy }: Sanction, { actor, rules }: Known): SanctionEvent => {
  if (isOneOf(proposedBy, actor)) throw refuse('NOMINATION.SANCTION_OWN_PROPOSAL', { rule: rules?.rule });
  return { type: 'nomination.sanction-verified', data: { by: actor.accountId } };
};
