import type { Circumstances } from '#libs/kernel';
import type { BallotAct } from './ballot.commands.js';
import type { BallotEvent } from './ballot.events.js';
import type { BallotFacts } from './ballot.facts.js';
import type { CalledBallot } from './ballot.state.js';
import { refuse } from '../review.errors.js';
import { expectVoting } from './voting.js';

/** A member asks another to vote in his or her place, where the rulebook allows it; the last word counts. */
export const delegateVote = (
  { to }: BallotAct<'DelegateVote'>,
  ballot: CalledBallot,
  { actor: { accountId: from }, recused }: BallotFacts & Circumstances,
): readonly BallotEvent[] => {
  expectVoting(ballot);
  const { members, delegation, delegations, votes, rule } = ballot;
  if (!members.includes(from)) throw refuse('REVIEW.NOT_A_MEMBER', { member: from });
  if (!delegation) throw refuse('REVIEW.NO_DELEGATION', { rule });
  if (ballot.recused.includes(from) || recused.includes(from)) throw refuse('REVIEW.MEMBER_RECUSED');
  if (votes.has(from)) throw refuse('REVIEW.VOTED_BEFORE');
  if (!members.includes(to)) throw refuse('REVIEW.NOT_A_MEMBER', { member: to });
  if (to === from) throw refuse('REVIEW.DELEGATED_TO_ONESELF');
  if (ballot.recused.includes(to) || recused.includes(to))
    throw refuse('REVIEW.TAKES_NO_PART', { member: to });
  if (delegations.get(from) === to) return [];
  expectFewerProxies(to, ballot);
  return [{ type: 'review.vote-delegated', data: { from, to } }];
};

/** Else one member could come to hold the votes of all. */
const expectFewerProxies = (
  to: string,
  { delegations, proxiesAtMost, recused, rule }: CalledBallot,
): void => {
  const held = [...delegations].filter(([from, delegate]) => delegate === to && !recused.includes(from));
  if (proxiesAtMost !== null && held.length >= proxiesAtMost)
    throw refuse('REVIEW.TOO_MANY_PROXIES', { member: to, most: proxiesAtMost, rule });
};
