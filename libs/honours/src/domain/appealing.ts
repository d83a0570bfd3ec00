import { isOneOf, type Basis, type Circumstances, type EventRef } from '#libs/kernel';
import type { AppealEvent } from './appeal.events.js';
import { closeIfDone } from './closing.js';
import type { HonourActOf } from './honour.commands.js';
import { refuse } from './honours.errors.js';
import type { HonourEvent } from './honour.events.js';
import type { HonourFacts } from './honour.facts.js';
import type { Honour, Revocation } from './honour.state.js';
import { amountsOf } from './item-amounts.js';
import { revocationRuleOf } from './revocation-rule.js';
import { withAppeal } from './with-appeal.js';
import { requireSpeaksForHolder } from './standing.js';

type Known = HonourFacts & Circumstances;

/** Once, from the revocation on, until the days that begin with its publication are over. */
export const appeal = (
  { text }: HonourActOf<'Appeal'>,
  honour: Honour,
  known: Known,
): readonly AppealEvent[] => {
  requireSpeaksForHolder(honour, known);
  const rule = known.revocationRule;
  const { ref: revocation, published, appeal: before } = revocationInForce(honour);
  if (before) throw refuse('HONOURS.APPEALED', { current: before.ref });
  const due = published ? published.appeal : known.appeal;
  if (!due) throw refuse('HONOURS.APPEAL_NOT_PLANNED', { rule });
  const { dueOn, dueAt } = due;
  if (known.at >= dueAt) throw refuse('HONOURS.APPEAL_TOO_LATE', { rule, dueOn });
  return [{ type: 'honours.appealed', data: { revocation, text, ...sender(known) } }];
};

/** With it, a title of which all else is done is closed. */
export const dismissAppeal = (
  { reason }: HonourActOf<'DismissAppeal'>,
  honour: Honour,
  known: Known,
): readonly HonourEvent[] => {
  const { ref: revocation, appeal: pending } = revocationToReview(honour, known);
  if (!pending || pending.isDismissed) throw refuse('HONOURS.NO_APPEAL');
  const basis = reviewed(known, 'appeal', 'dismissed', [revocation, pending.ref]);
  return [
    { type: 'honours.appeal-dismissed', data: { appeal: pending.ref, reason, ...sender(known) }, basis },
    ...closeIfDone(withAppeal(honour, { ref: pending.ref, isDismissed: true }), known.at),
  ];
};

/** On appeal, or without one where the revocation proves to be wrong: what was taken is due back, benefits run. */
export const reinstate = (
  { reason, digest }: HonourActOf<'Reinstate'>,
  honour: Honour,
  known: Known,
): readonly AppealEvent[] => {
  const { ref: revocation, appeal: lodged } = revocationToReview(honour, known);
  const appeal = lodged && !lodged.isDismissed ? lodged.ref : null;
  const basis = appeal
    ? reviewed(known, 'appeal', 'allowed', [revocation, appeal])
    : reviewed(known, 'own-motion', 'set-right', [revocation]);
  const benefits = honour.benefitsStopped ? honour.benefits : [];
  const paper = { reason, digest, ...sender(known) };
  const data = { revocation, appeal, ...paper, ...amountsOf(honour.items), benefits };
  return [{ type: 'honours.reinstated', data, basis }];
};

const revocationInForce = ({ revocation }: Honour): Revocation => {
  if (!revocation) throw refuse('HONOURS.NOTHING_TO_APPEAL');
  return revocation;
};

/** The conferring organ or one above it decides, and nobody in it who proposed or decided the revocation. */
const revocationToReview = (honour: Honour, { actor, isAboveConferrer }: Known): Revocation => {
  if (!isAboveConferrer && actor.organId !== honour.organ) throw refuse('HONOURS.NOT_YOURS_TO_REVIEW');
  const revocation = revocationInForce(honour);
  if (isOneOf([...revocation.by, ...(honour.proposal?.by ?? [])], actor))
    throw refuse('HONOURS.OWN_REVOCATION');
  return revocation;
};

const reviewed = (known: Known, gate: string, why: string, events: readonly EventRef[]): Basis => ({
  rulebook: known.rulebook,
  gates: [{ rule: revocationRuleOf(known), gate, why, outcome: 'met', events }],
});

const sender = ({ actor: { organId: organ, accountId: by } }: Circumstances) => ({ organ, by });
