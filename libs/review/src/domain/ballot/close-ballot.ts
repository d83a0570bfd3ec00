import type { Circumstances } from '#libs/kernel';
import { resultOf } from './ballot-result.js';
import type { BallotEvent } from './ballot.events.js';
import { withoutMember } from './ballot.evolve.js';
import type { BallotFacts } from './ballot.facts.js';
import type { CalledBallot, Round } from './ballot.state.js';
import { isAtLeast } from './fraction.js';
import { expectNotInTheUrn } from './recuse-member.js';
import { refuse } from '../review.errors.js';
import type { Tie } from './selection.js';
import { expectVoting } from './voting.js';

/** Counts the votes of a round; where they leave a tie at the cut, the next round begins. */
export const closeBallot = (
  ballot: CalledBallot,
  facts: BallotFacts & Circumstances,
): readonly BallotEvent[] => {
  const rest = expectCloseable(ballot, facts);
  const round = countOf(rest, choicesOf(rest, facts));
  const closed: BallotEvent = { type: 'review.ballot-closed', data: round };
  const result = resultOf({ ...rest, rounds: [...rest.rounds, round] }, facts.standing);
  const recusals = lateRecusals(ballot, facts).map((member): BallotEvent => ({
    type: 'review.member-recused',
    data: { member, reason: recusedInVetting, by: facts.actor.accountId },
  }));
  return [...recusals, closed, ...('tied' in result ? [nextRound(result)] : [])];
};

export const nextRound = ({ tied, places, elected }: Tie): BallotEvent => ({
  type: 'review.ballot-tied',
  data: { among: tied, places, elected },
});

/**
 * Asked also before the urn is opened.
 * @returns the ballot without those whom vetting has recused meanwhile
 */
export const expectCloseable = (
  ballot: CalledBallot,
  facts: Pick<BallotFacts, 'conducts' | 'recused'>,
): CalledBallot => {
  expectVoting(ballot);
  if (!facts.conducts) throw refuse('REVIEW.NOT_CONDUCTING', { rule: ballot.rule });
  const late = lateRecusals(ballot, facts);
  expectNotInTheUrn(ballot, late);
  const rest = late.reduce(withoutMember, ballot);
  expectQuorum(rest);
  return rest;
};

/** What stands on record as the reason, for whoever reads the ballot in either language. */
const recusedInVetting = '已在审查中回避 Recused in vetting';

const lateRecusals = (
  { members, recused: known }: CalledBallot,
  { recused }: Pick<BallotFacts, 'recused'>,
): readonly string[] => recused.filter((member) => members.includes(member) && !known.includes(member));

const expectQuorum = ({ members, recused, votes, quorum, rule }: CalledBallot): void => {
  const entitled = members.length - recused.length;
  const cast = votes.size;
  if (cast === 0 || !isAtLeast(cast, entitled, quorum))
    throw refuse('REVIEW.NO_QUORUM', { cast, entitled, quorum, rule });
};

/** A vote and its slip stand or fall together: one without the other is counted by nobody. */
const choicesOf = (
  { secret, votes }: CalledBallot,
  { slips }: BallotFacts,
): readonly (readonly string[])[] => {
  if (!secret) return [...votes.values()].map(({ choices }) => choices ?? []);
  if (slips.length !== votes.size) throw refuse('REVIEW.URN_BROKEN');
  return slips;
};

const countOf = ({ among }: CalledBallot, cast: readonly (readonly string[])[]): Round => ({
  cast: cast.length,
  tally: among.map((nomination) => ({
    nomination,
    votes: cast.filter((choices) => choices.includes(nomination)).length,
  })),
});
