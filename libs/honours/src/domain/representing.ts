import type { Circumstances } from '#libs/kernel';
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

/** The holder has nothing to say, and says so. */
export const waiveRepresentation = (
  { statement }: HonourActOf<'WaiveRepresentation'>,
  honour: Honour,
  known: Known,
): readonly RepresentationEvent[] => {
  const { ref: proposal, by, waived } = proposalToAnswer(honour, known);
  if (by === known.actor.accountId) throw refuse('HONOURS.OWN_PROPOSAL');
  if (waived) throw refuse('HONOURS.WAIVED', { current: waived });
  return [{ type: 'honours.representation-waived', data: { proposal, statement, ...sender(known) } }];
};

const proposalToAnswer = (honour: Honour, known: Known): Proposal => {
  requireSpeaksForHolder(honour, known);
  return pendingProposal(honour);
};

const sender = ({ actor: { organId: organ, accountId: by } }: Circumstances) => ({ organ, by });
