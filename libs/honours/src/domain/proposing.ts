import type { Circumstances } from '#libs/kernel';
import type { HonourActOf } from './honour.commands.js';
import { refuse } from './honours.errors.js';
import type { HonourEvent } from './honour.events.js';
import type { HonourFacts } from './honour.facts.js';
import type { Honour } from './honour.state.js';
import { bearingOut } from './inquiry.js';
import { revocationRuleOf } from './revocation-rule.js';
import { requireHeld } from './standing.js';

type Propose = HonourActOf<'ProposeRevocation'>;

/** R52: on named events of the log or an inquiry's finding, where the rulebook provides for it, by whom it concerns. */
export const proposeRevocation = (
  act: Propose,
  honour: Honour,
  known: HonourFacts & Circumstances,
): readonly HonourEvent[] => {
  const { actor, coversHolder, representations } = known;
  const rule = revocationRuleOf(known);
  if (!coversHolder && actor.organId !== honour.organ) throw refuse('HONOURS.NOT_YOURS_TO_PROPOSE', { rule });
  requireHeld(honour);
  requireGrounds(act, honour, rule);
  const { ground, reason, evidence, attachments } = act;
  const by = { organ: actor.organId, by: actor.accountId };
  const data = { ground, reason, evidence, attachments, ...by, representations };
  return [{ type: 'honours.revocation-proposed', data }];
};

/** A title that was given back is not withdrawn again on what it was withdrawn for before. */
const requireGrounds = ({ evidence }: Propose, { inquiries, spentEvidence }: Honour, rule: string): void => {
  if (bearingOut(inquiries).length > 0) return;
  if (evidence.length === 0) throw refuse('HONOURS.EVIDENCE_MISSING', { rule });
  if (evidence.every((event) => spentEvidence.includes(event)))
    throw refuse('HONOURS.NO_NEW_GROUNDS', { rule });
};
