import { isOneOf, type Circumstances } from '#libs/kernel';
import type { HonourActOf } from './honour.commands.js';
import { refuse } from './honours.errors.js';
import type { HonourFacts } from './honour.facts.js';
import type { Honour, Proposal } from './honour.state.js';
import type { RepresentationEvent } from './representation.events.js';
import { pendingProposal, requireSpeaksForHolder } from './standing.js';

type Known = HonourFacts & Circumstances;

/** What the holder says to the proposal; also more than once, and late, as long as nothing is decided. */
export const recordRepresentation = (
  { text, attachments }: HonourActOf<'RecordRepresentation'>,
  honour: Honour,
  known: Known,
): readonly RepresentationEvent[] => {
  const { ref: proposal } = proposalToAnswer(honour, known);
  const data = { proposal, text, attachments, ...sender(known) };
  return [{ type: 'honours.representation-received', data }];
};

/** The holder has nothing to say, and signs so. */
export const waiveRepresentation = (
  { statement, digest }: HonourActOf<'WaiveRepresentation'>,
  honour: Honour,
  known: Known,
): readonly RepresentationEvent[] => {
  const { ref: proposal, waived } = proposalToAnswer(honour, known);
  if (waived) throw refuse('HONOURS.WAIVED', { current: waived });
  return [{ type: 'honours.representation-waived', data: { proposal, statement, digest, ...sender(known) } }];
};

/** Who proposes does not speak for the holder. */
const proposalToAnswer = (honour: Honour, known: Known): Proposal => {
  requireSpeaksForHolder(honour, known);
  const proposal = pendingProposal(honour);
  if (isOneOf(proposal.by, known.actor)) throw refuse('HONOURS.OWN_PROPOSAL_ANSWERED');
  return proposal;
};

const sender = ({ actor: { organId: organ, accountId: by } }: Circumstances) => ({ organ, by });
