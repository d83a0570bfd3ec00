import type { Circumstances, GateResult } from '#libs/kernel';
import type { HonourActOf } from './honour.commands.js';
import { refuse } from './honours.errors.js';
import type { HonourEvent } from './honour.events.js';
import type { HonourFacts } from './honour.facts.js';
import type { Honour, Proposal } from './honour.state.js';
import { settle } from './settling.js';
import { requireConferringOrgan, requireHeld } from './standing.js';

type Known = HonourFacts & Circumstances;

/** R52: only on named events of the log, and only where the rulebook lets a title be withdrawn; by whom it concerns. */
export const proposeRevocation = (
  { ground, reason, evidence }: HonourActOf<'ProposeRevocation'>,
  honour: Honour,
  known: Known,
): readonly HonourEvent[] => {
  const { actor, coversHolder } = known;
  const rule = ruleOf(known);
  if (!coversHolder && actor.organId !== honour.organ) throw refuse('HONOURS.NOT_YOURS_TO_PROPOSE', { rule });
  requireHeld(honour);
  if (evidence.length === 0) throw refuse('HONOURS.EVIDENCE_MISSING', { rule });
  const by = { organ: actor.organId, by: actor.accountId };
  return [{ type: 'honours.revocation-proposed', data: { ground, reason, evidence, ...by } }];
};

export const declineRevocation = (
  { reason }: HonourActOf<'DeclineRevocation'>,
  honour: Honour,
  known: Known,
): readonly HonourEvent[] => {
  const { ref: proposal } = proposalInHand(honour, known);
  const by = known.actor.accountId;
  return [{ type: 'honours.revocation-declined', data: { proposal, reason, by } }];
};

/** The title is withdrawn on the evidence of the proposal, which the decision names. */
export const revoke = (honour: Honour, known: Known): readonly HonourEvent[] => {
  const proposal = proposalInHand(honour, known);
  const { ground, ref } = proposal;
  const basis = { rulebook: known.rulebook, gates: [groundGate(proposal, ruleOf(known))] };
  const data = { proposal: ref, ground, by: known.actor.accountId };
  return settle(honour, { type: 'honours.revoked', data, basis });
};

const ruleOf = ({ revocationRule }: HonourFacts): string => {
  if (revocationRule === null) throw refuse('HONOURS.REVOCATION_NOT_PLANNED');
  return revocationRule;
};

/** Who proposes does not decide. */
const proposalInHand = (honour: Honour, known: Known): Proposal => {
  const { status, proposal } = honour;
  requireConferringOrgan(honour, known);
  if (status !== 'held' || !proposal) throw refuse('HONOURS.NO_PROPOSAL');
  if (proposal.by === known.actor.accountId) throw refuse('HONOURS.OWN_PROPOSAL');
  return proposal;
};

const groundGate = ({ ground, evidence, ref }: Proposal, rule: string): GateResult => ({
  ...{ rule, gate: 'revocation-ground', why: ground },
  outcome: 'met',
  events: [ref, ...evidence],
});
