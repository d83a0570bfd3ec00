import type { Basis, Circumstances } from '#libs/kernel';
import type { AppealEvent } from './appeal.events.js';
import type { HonourActOf } from './honour.commands.js';
import { refuse } from './honours.errors.js';
import type { HonourFacts } from './honour.facts.js';
import type { Honour, Revocation } from './honour.state.js';
import { amountsOf } from './item-amounts.js';
import { revocationRuleOf } from './revocation-rule.js';
import { requireSpeaksForHolder } from './standing.js';

type Known = HonourFacts & Circumstances;

/** Once, within the days that began with the publication. */
export const appeal = (
  { text }: HonourActOf<'Appeal'>,
  honour: Honour,
  known: Known,
): readonly AppealEvent[] => {
  requireSpeaksForHolder(honour, known);
  const rule = known.revocationRule;
  const { ref: revocation, published, appeal: before } = revocationInForce(honour);
  if (before) throw refuse('HONOURS.APPEALED', { current: before.ref });
  if (!published) throw refuse('HONOURS.NOT_PUBLISHED', { rule });
  if (!published.appeal) throw refuse('HONOURS.APPEAL_NOT_PLANNED', { rule });
  const { dueOn, dueAt } = published.appeal;
  if (known.at >= dueAt) throw refuse('HONOURS.APPEAL_TOO_LATE', { rule, dueOn });
  return [{ type: 'honours.appealed', data: { revocation, text, ...sender(known) } }];
};

export const dismissAppeal = (
  { reason }: HonourActOf<'DismissAppeal'>,
  honour: Honour,
  known: Known,
): readonly AppealEvent[] => {
  const { appeal: ref, basis } = appealInHand(honour, known, 'dismissed');
  return [{ type: 'honours.appeal-dismissed', data: { appeal: ref, reason, ...sender(known) }, basis }];
};

/** The title is held again: what was taken is due back, what was given up is asked for no more, benefits run. */
export const reinstate = (
  { reason }: HonourActOf<'Reinstate'>,
  honour: Honour,
  known: Known,
): readonly AppealEvent[] => {
  const { appeal: ref, revocation, basis } = appealInHand(honour, known, 'allowed');
  const benefits = honour.benefitsStopped ? honour.benefits : [];
  const data = { revocation, appeal: ref, reason, ...sender(known), ...amountsOf(honour.items), benefits };
  return [{ type: 'honours.reinstated', data, basis }];
};

const revocationInForce = ({ revocation }: Honour): Revocation => {
  if (!revocation) throw refuse('HONOURS.NOTHING_TO_APPEAL');
  return revocation;
};

/** The conferring organ or one above it decides, and nobody in it who proposed or decided the revocation. */
const appealInHand = (honour: Honour, known: Known, why: string) => {
  const { actor, isAboveConferrer, rulebook } = known;
  if (!isAboveConferrer && actor.organId !== honour.organ) throw refuse('HONOURS.NOT_YOURS_TO_REVIEW');
  const { appeal: pending, ref: revocation, by } = revocationInForce(honour);
  if (!pending || pending.isDismissed) throw refuse('HONOURS.NO_APPEAL');
  if ([by, honour.proposal?.by].includes(actor.accountId)) throw refuse('HONOURS.OWN_REVOCATION');
  const gate = { rule: revocationRuleOf(known), gate: 'appeal', why, outcome: 'met' } as const;
  const basis: Basis = { rulebook, gates: [{ ...gate, events: [revocation, pending.ref] }] };
  return { appeal: pending.ref, revocation, basis };
};

const sender = ({ actor: { organId: organ, accountId: by } }: Circumstances) => ({ organ, by });
