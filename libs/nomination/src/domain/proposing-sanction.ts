import type { Circumstances } from '#libs/kernel';
import { refuse } from './nomination.errors.js';
import type { SanctionCommand } from './sanction.commands.js';
import type { SanctionEvent } from './sanction.events.js';
import type { Concerned, SanctionFacts } from './sanction.facts.js';

type Proposal = Extract<SanctionCommand, { type: 'ProposeSanction' }>;

/** By an organ over the one concerned, on a ground of the rulebook, about what is that organ's. */
export const proposeSanction = (
  { type: _, ...proposal }: Proposal,
  { rules, overOrgan, overCampaign, owner, concerned, actor }: SanctionFacts & Circumstances,
): SanctionEvent => {
  const { ground, organ } = proposal;
  if (!rules) throw refuse('NOMINATION.SANCTION_NOT_PLANNED');
  const { rule, grounds } = rules;
  if (!grounds.includes(ground))
    throw refuse('NOMINATION.SANCTION_GROUND_UNKNOWN', { ground, grounds: grounds.join(', '), rule });
  if (owner === null) throw refuse('NOMINATION.SANCTION_ORGAN_OUTSIDE', { organ, rule });
  if (!overOrgan && !overCampaign) throw refuse('NOMINATION.SANCTION_NOT_YOURS', { rule });
  if (proposal.nominations.length > 0) for (const each of concerned) expectFit(each, organ, rule);
  return { type: 'nomination.sanction-proposed', data: { ...proposal, by: actor.accountId } };
};

/** R52: after the award the title is revoked; that is another act. */
export const expectFit = ({ nomination, state, isOfOrgan }: Concerned, organ: string, rule: string): void => {
  if (!isOfOrgan) throw refuse('NOMINATION.SANCTION_NOMINATION_FOREIGN', { nomination, organ, rule });
  if (state.status === 'confirmed') throw refuse('NOMINATION.SANCTION_TOO_LATE', { nomination, rule });
};
