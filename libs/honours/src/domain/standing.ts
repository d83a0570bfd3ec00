import type { Circumstances } from '#libs/kernel';
import { refuse } from './honours.errors.js';
import { standingOf, type Honour } from './honour.state.js';

/** Refused unless the title is held and nobody has proposed to withdraw it. */
export const requireHeld = (honour: Honour): void => {
  if (standingOf(honour) !== 'held') throw refuse('HONOURS.NOT_HELD', { standing: standingOf(honour) });
};

export const requireRevoked = ({ status }: Honour): void => {
  if (status !== 'revoked') throw refuse('HONOURS.NOTHING_TO_RECOVER', { standing: status });
};

/** Only the organ that conferred a title hands out, takes back and decides. */
export const requireConferringOrgan = ({ organ }: Honour, { actor }: Circumstances): void => {
  if (actor.organId !== organ) throw refuse('HONOURS.NOT_YOUR_PART');
};
