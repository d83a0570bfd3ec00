import type { CalledBallot } from './ballot.state.js';
import { refuse } from '../review.errors.js';

/** What members do, they do while the ballot is open for their votes. */
export const expectVoting = ({ status }: Pick<CalledBallot, 'status'>): void => {
  switch (status) {
    case 'voting':
      return;
    case 'tied':
      throw refuse('REVIEW.CO_LEADERS_DECIDE');
    case 'annulled':
      throw refuse('REVIEW.BALLOT_ANNULLED');
    case 'closed':
    case 'declared':
      throw refuse('REVIEW.VOTING_ENDED');
  }
};
