import { refuse } from './review.errors.js';

/** A freeze gives time to look into something, and ends nobody (R41): what would end them waits for its decision. */
export const expectNobodyFrozen = (frozen: readonly string[]): void => {
  if (frozen.length > 0) throw refuse('REVIEW.NOMINATIONS_FROZEN', { nominations: frozen.join(', ') });
};
