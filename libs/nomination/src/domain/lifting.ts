import { isOneOf, type Circumstances } from '#libs/kernel';
import { refuse } from './nomination.errors.js';
import type { SanctionCommand } from './sanction.commands.js';
import type { SanctionEvent } from './sanction.events.js';
import type { SanctionFacts } from './sanction.facts.js';
import type { Sanction } from './sanction.state.js';

/**
 * R50: what is imposed is lifted by somebody who had no part in it. Who was struck stays struck and may be nominated
 * anew.
 */
export const liftSanction = (
  { reason, paper }: Extract<SanctionCommand, { type: 'LiftSanction' }>,
  { status, proposedBy, decidedBy }: Sanction,
  { rules, actor }: SanctionFacts & Circumstances,
): SanctionEvent => {
  if (status === 'imposed' && isOneOf([...proposedBy, ...decidedBy], actor))
    throw refuse('NOMINATION.SANCTION_OWN_DECISION', { rule: rules?.rule });
  return { type: 'nomination.sanction-lifted', data: { reason, paper, by: actor.accountId } };
};
