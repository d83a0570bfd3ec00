import type { Circumstances } from '#libs/kernel';
import { stagesOn } from '#libs/rulebook';
import type { NominationCommand } from './nomination.commands.js';
import { refuse } from './nomination.errors.js';
import type { NominationEvent } from './nomination.events.js';
import type { NominationFacts } from './nomination.facts.js';
import type { Nomination } from './nomination.state.js';
import { expectNotPending } from './sanctioned.js';
import { actsAt } from './stage.js';

type Known = NominationFacts & Circumstances;

/** The unit withdraws its nominee, or the organ that put it forward does; not to get away from a sanction (R50). */
export const withdraw = (
  { reason, wish }: Extract<NominationCommand, { type: 'Withdraw' }>,
  nomination: Nomination,
  facts: Known,
): readonly NominationEvent[] => {
  if (!isWithdrawer(nomination, facts)) throw refuse('NOMINATION.NOT_YOUR_PART', { stage: nomination.stage });
  expectNotPending(facts);
  return [{ type: 'nomination.withdrawn', data: { reason, wish, by: facts.actor.accountId } }];
};

const isWithdrawer = (nomination: Nomination, facts: Known): boolean => {
  const { actor, rulebook } = facts;
  const forwarding = stagesOn(rulebook, nomination.path).filter(
    (stage) => stage.kind === 'review' && stage.putForward,
  );
  const putForward =
    nomination.putForward !== null && forwarding.some((stage) => actsAt(stage, nomination, facts));
  return actor.organId === nomination.unit || putForward;
};
