import type { Circumstances } from '#libs/kernel';
import { refuse } from './nomination.errors.js';
import type { SanctionCommand } from './sanction.commands.js';
import type { SanctionEvent } from './sanction.events.js';
import type { SanctionFacts } from './sanction.facts.js';
import type { Sanction } from './sanction.state.js';

/** R51: dereliction, fraud, private gain and bribery go to discipline inspection besides. */
export const handOver = (
  { to, letter }: Extract<SanctionCommand, { type: 'HandOver' }>,
  { ground, handedOver }: Sanction,
  { rules, recipientKinds, actor }: SanctionFacts & Circumstances,
): SanctionEvent => {
  const terms = rules?.handOver;
  if (!terms?.grounds.includes(ground) || handedOver)
    throw refuse('NOMINATION.SANCTION_NOT_HANDED_OVER', { ground, rule: terms?.rule });
  const { rule } = terms;
  if (!recipientKinds.some((kind) => terms.to.includes(kind)))
    throw refuse('NOMINATION.SANCTION_RECIPIENT_UNFIT', { to, kinds: terms.to.join(', '), rule });
  return { type: 'nomination.sanction-handed-over', data: { rule, to, letter, by: actor.accountId } };
};
