import { isOneOf, type Circumstances, type GateResult } from '#libs/kernel';
import type { HonourActOf } from './honour.commands.js';
import { refuse } from './honours.errors.js';
import type { HonourEvent } from './honour.events.js';
import type { HonourFacts } from './honour.facts.js';
import type { Honour, Proposal } from './honour.state.js';
import { bearingOut, openAmong } from './inquiry.js';
import { revocationRuleOf } from './revocation-rule.js';
import { pendingProposal, requireConferringOrgan } from './standing.js';

type Known = HonourFacts & Circumstances;

export const declineRevocation = (
  { reason }: HonourActOf<'DeclineRevocation'>,
  honour: Honour,
  known: Known,
): readonly HonourEvent[] => {
  const { ref: proposal } = proposalInHand(honour, known);
  const by = known.actor.accountId;
  return [{ type: 'honours.revocation-declined', data: { proposal, reason, by } }];
};

/** The title is withdrawn on what the decision names: proposal, evidence, inquiries, what the holder said. */
export const revoke = (honour: Honour, known: Known): readonly HonourEvent[] => {
  const proposal = proposalInHand(honour, known);
  const rule = revocationRuleOf(known);
  requireInquired(honour, rule);
  requireHeard(proposal, known, rule);
  const { ground, ref } = proposal;
  const basis = { rulebook: known.rulebook, gates: gatesOf(honour, proposal, rule) };
  const data = { proposal: ref, ground, by: known.actor.accountId };
  return [{ type: 'honours.revoked', data, basis }];
};

/** Who proposes does not decide, nor who spoke for the holder. */
const proposalInHand = (honour: Honour, known: Known): Proposal => {
  requireConferringOrgan(honour, known);
  const proposal = pendingProposal(honour);
  if (isOneOf(proposal.by, known.actor)) throw refuse('HONOURS.OWN_PROPOSAL');
  if (isOneOf(proposal.spokenBy, known.actor)) throw refuse('HONOURS.SPOKE_FOR_HOLDER');
  return proposal;
};

/** A complaint may have been reopened since the proposal, and found to prove nothing. */
const requireInquired = ({ inquiries }: Honour, rule: string): void => {
  const [open] = openAmong(inquiries);
  if (open) throw refuse('HONOURS.INQUIRY_OPEN', { rule, inquiry: open.ref });
  if (bearingOut(inquiries).length === 0) throw refuse('HONOURS.NOT_BORNE_OUT', { rule });
};

/** A representation does not shorten the days: the holder may have more to say. */
const requireHeard = ({ due, waived }: Proposal, { at }: Known, rule: string): void => {
  if (!waived && due && at < due.dueAt)
    throw refuse('HONOURS.REPRESENTATIONS_AWAITED', { rule, dueOn: due.dueOn });
};

const gatesOf = (
  { inquiries }: Honour,
  { ground, evidence, ref, representations, waived }: Proposal,
  rule: string,
): readonly GateResult[] => {
  const met = (gate: string, why: string, events: GateResult['events']): GateResult => ({
    ...{ rule, gate, why, events },
    outcome: 'met',
  });
  const heard = waived ? [...representations, waived] : representations;
  return [
    met('revocation-ground', ground, [ref, ...evidence]),
    met('revocation-inquiry', 'borne-out', bearingOut(inquiries)),
    ...(heard.length > 0 ? [met('holder-heard', waived ? 'waived' : 'received', heard)] : []),
  ];
};
