import type { CalledBallot } from './ballot.state.js';
import { refuse } from '../review.errors.js';

/** Candidates of this round, each once, and no more than there are places. No refusal says who was chosen. */
export const expectChoices = (
  choices: readonly string[],
  { among, open }: Pick<CalledBallot, 'among' | 'open'>,
): void => {
  if (new Set(choices).size < choices.length) throw refuse('REVIEW.CHOICES_REPEATED');
  if (choices.length > open) throw refuse('REVIEW.TOO_MANY_CHOICES', { places: open });
  if (choices.some((choice) => !among.includes(choice))) throw refuse('REVIEW.NOT_A_CANDIDATE');
};
