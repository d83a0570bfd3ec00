import type { Circumstances, GateResult } from '#libs/kernel';
import type { BallotAct } from './ballot.commands.js';
import type { BallotEvent } from './ballot.events.js';
import type { BallotFacts } from './ballot.facts.js';
import type { CalledBallot } from './ballot.state.js';
import { expectChoices } from './choices.js';
import { refuse } from '../review.errors.js';
import { expectVoting } from './voting.js';

type Voting = Pick<BallotFacts, 'recused'> & Pick<Circumstances, 'actor'>;

/** A vote rests on the call and, after a tie, on the counts and the tie that led to its round. */
export const castVote = (
  command: BallotAct<'CastVote'>,
  ballot: CalledBallot,
  facts: BallotFacts & Circumstances,
): readonly BallotEvent[] => {
  expectVote(command, ballot, facts);
  const { secret, rounds, rule, refs } = ballot;
  const entitled: GateResult = {
    ...{ rule, gate: 'entitled-to-vote', outcome: 'met' },
    ...{ why: `round:${rounds.length + 1}`, events: refs },
  };
  const { choices, onBehalfOf } = command;
  const member = facts.actor.accountId;
  const what = secret ? { choices: null, slip: facts.slip } : { choices, slip: null };
  return [
    {
      type: 'review.voted',
      data: { member, ...what, onBehalfOf },
      basis: { rulebook: facts.rulebook, gates: [entitled] },
    },
  ];
};

/**
 * Asked also before a secret choice goes into the urn.
 * @returns the member whose vote it is
 */
export const expectVote = (
  { choices, onBehalfOf }: BallotAct<'CastVote'>,
  ballot: CalledBallot,
  { actor: { accountId }, recused }: Voting,
): string => {
  expectVoting(ballot);
  if (!ballot.members.includes(accountId)) throw refuse('REVIEW.NOT_A_MEMBER', { member: accountId });
  if (ballot.recused.includes(accountId) || recused.includes(accountId))
    throw refuse('REVIEW.MEMBER_RECUSED');
  if (onBehalfOf !== null) expectDelegation(onBehalfOf, accountId, ballot, recused);
  const voter = onBehalfOf ?? accountId;
  if (ballot.votes.has(voter)) throw refuse('REVIEW.VOTED_BEFORE');
  expectChoices(choices, ballot);
  return voter;
};

const expectDelegation = (
  member: string,
  delegate: string,
  { delegation, delegations, recused, rule }: CalledBallot,
  alsoRecused: readonly string[],
): void => {
  if (!delegation) throw refuse('REVIEW.NO_DELEGATION', { rule });
  if (delegations.get(member) !== delegate) throw refuse('REVIEW.NOT_DELEGATED', { member });
  if (recused.includes(member) || alsoRecused.includes(member))
    throw refuse('REVIEW.TAKES_NO_PART', { member });
};
