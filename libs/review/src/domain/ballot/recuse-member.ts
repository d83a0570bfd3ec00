import type { Circumstances } from '#libs/kernel';
import type { BallotAct } from './ballot.commands.js';
import type { BallotEvent } from './ballot.events.js';
import type { BallotFacts } from './ballot.facts.js';
import type { CalledBallot } from './ballot.state.js';
import { refuse } from '../review.errors.js';
import { expectVoting } from './voting.js';

/** Who is recused takes no part: a vote cast before counts no longer, and a secret one cannot be found again. */
export const recuseMember = (
  { member, reason }: BallotAct<'RecuseMember'>,
  ballot: CalledBallot,
  { actor, conducts }: BallotFacts & Circumstances,
): readonly BallotEvent[] => {
  if (ballot.status !== 'tied') expectVoting(ballot);
  if (!ballot.members.includes(member)) throw refuse('REVIEW.NOT_A_MEMBER', { member });
  if (actor.accountId !== member && !conducts) throw refuse('REVIEW.RECUSAL_OF_ANOTHER');
  if (ballot.recused.includes(member)) return [];
  expectNotInTheUrn(ballot, [member]);
  return [{ type: 'review.member-recused', data: { member, reason, by: actor.accountId } }];
};

/** @throws REVIEW.HAS_VOTED_SECRETLY naming the members whose votes would have to come out of the urn */
export const expectNotInTheUrn = ({ secret, voters }: CalledBallot, recused: readonly string[]): void => {
  const inside = secret ? recused.filter((member) => voters.includes(member)) : [];
  if (inside.length > 0) throw refuse('REVIEW.HAS_VOTED_SECRETLY', { members: inside.join(', ') });
};
