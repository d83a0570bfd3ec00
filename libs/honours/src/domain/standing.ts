import type { Circumstances } from '#libs/kernel';
import { refuse } from './honours.errors.js';
import type { Honour } from './honour.state.js';

/** Refused unless the title is held and nobody has proposed to withdraw it. */
export const requireHeld = (honour: Honour): void => {
  const { status, proposal } = honour;
  if (status !== 'held') throw refuse('HONOURS.NOT_HELD', { standing: status });
  if (proposal) throw refuse('HONOURS.REVOCATION_PROPOSED');
};

export const requireRevoked = ({ status }: Honour): void => {
  if (status !== 'revoked') throw refuse('HONOURS.NOTHING_TO_RECOVER', { standing: status });
};

/** Only the organ that conferred a title hands out, takes back and decides. */
export const requireConferringOrgan = ({ organ }: Honour, { actor }: Circumstances): void => {
  if (actor.organId !== organ) throw refuse('HONOURS.NOT_YOUR_PART');
};
