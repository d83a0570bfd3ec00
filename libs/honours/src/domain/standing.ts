import type { Circumstances } from '#libs/kernel';
import type { HonourFacts } from './honour.facts.js';
import { refuse } from './honours.errors.js';
import type { Honour, Proposal } from './honour.state.js';

export const requireTitleHeld = ({ status }: Honour): void => {
  if (status !== 'held') throw refuse('HONOURS.NOT_HELD', { standing: status });
};

/** Refused unless the title is held and nobody has proposed to withdraw it. */
export const requireHeld = (honour: Honour): void => {
  requireTitleHeld(honour);
  if (honour.proposal) throw refuse('HONOURS.REVOCATION_PROPOSED');
};

/** The proposal that waits for its decision. */
export const pendingProposal = ({ status, proposal }: Honour): Proposal => {
  if (status !== 'held' || !proposal) throw refuse('HONOURS.NO_PROPOSAL');
  return proposal;
};

export const requireRevoked = ({ status }: Honour): void => {
  if (status !== 'revoked') throw refuse('HONOURS.NOTHING_TO_RECOVER', { standing: status });
};

/** Only the organ that conferred a title hands out, takes back and decides. */
export const requireConferringOrgan = ({ organ }: Honour, { actor }: Circumstances): void => {
  if (actor.organId !== organ) throw refuse('HONOURS.NOT_YOUR_PART');
};

/** The holder speaks through the unit, an organ above it, or the conferring organ that records the paper. */
export const requireSpeaksForHolder = (
  { organ }: Honour,
  { actor, coversHolder, revocationRule: rule }: HonourFacts & Circumstances,
): void => {
  if (!coversHolder && actor.organId !== organ) throw refuse('HONOURS.NOT_FOR_HOLDER', { rule });
};
