import { refuse } from './review.errors.js';

/** Whoever stands at a stage goes on, or is stopped, on record; nobody by not being named. */
export const expectNobodyLeftOut = (named: readonly string[], standing: readonly string[]): void => {
  const listed = new Set(named);
  const forgotten = standing.filter((nomination) => !listed.has(nomination));
  if (forgotten.length > 0) throw refuse('REVIEW.NOMINATION_LEFT_OUT', { nominations: forgotten.join(', ') });
};
