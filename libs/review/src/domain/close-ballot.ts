import { resultOf } from './ballot-result.js';
import type { BallotEvent } from './ballot.events.js';
import type { BallotFacts } from './ballot.facts.js';
import type { CalledBallot, Round } from './ballot.state.js';
import { isAtLeast } from './fraction.js';
import { refuse } from './review.errors.js';
import type { Tie } from './selection.js';

/** Counts the votes of a round; where they leave a tie at the cut, the next round begins. */
export const closeBallot = (
  ballot: CalledBallot,
  { conducts, standing }: BallotFacts,
): readonly BallotEvent[] => {
  if (!conducts) throw refuse('REVIEW.NOT_CONDUCTING', { rule: ballot.rule });
  expectQuorum(ballot);
  const round = countOf(ballot);
  const closed: BallotEvent = { type: 'review.ballot-closed', data: round };
  const result = resultOf({ ...ballot, rounds: [...ballot.rounds, round] }, standing);
  return 'tied' in result ? [closed, nextRound(result)] : [closed];
};

export const nextRound = ({ tied, places, elected }: Tie): BallotEvent => ({
  type: 'review.ballot-tied',
  data: { among: tied, places, elected },
});

const expectQuorum = ({ members, recused, votes, quorum, rule }: CalledBallot): void => {
  const entitled = members.length - recused.length;
  const cast = votes.size;
  if (cast === 0 || !isAtLeast(cast, entitled, quorum))
    throw refuse('REVIEW.NO_QUORUM', { cast, entitled, quorum, rule });
};

const countOf = ({ among, votes }: CalledBallot): Round => {
  const cast = [...votes.values()];
  return {
    cast: cast.length,
    tally: among.map((nomination) => ({
      nomination,
      votes: cast.filter((choices) => choices.includes(nomination)).length,
    })),
  };
};
