import type { Circumstances, GateResult } from '#libs/kernel';
import type { BallotCommand } from './ballot.commands.js';
import type { BallotEvent } from './ballot.events.js';
import type { BallotFacts } from './ballot.facts.js';
import type { CalledBallot } from './ballot.state.js';
import { refuse } from './review.errors.js';

type Command<Type extends BallotCommand['type']> = Extract<BallotCommand, { type: Type }>;

/** Who is recused takes no part: a vote cast before counts no longer. */
export const recuseMember = (
  { member, reason }: Command<'RecuseMember'>,
  { members, recused }: CalledBallot,
  { actor, conducts }: BallotFacts & Circumstances,
): readonly BallotEvent[] => {
  if (!members.includes(member)) throw refuse('REVIEW.NOT_A_MEMBER', { member });
  if (actor.accountId !== member && !conducts) throw refuse('REVIEW.RECUSAL_OF_ANOTHER');
  if (recused.includes(member)) return [];
  return [{ type: 'review.member-recused', data: { member, reason, by: actor.accountId } }];
};

/** A vote rests on the call and, after a tie, on the counts and the tie that led to its round. */
export const castVote = (
  { choices }: Command<'CastVote'>,
  { members, recused, votes, among, open, rounds, rule, refs }: CalledBallot,
  { actor: { accountId: member }, rulebook }: BallotFacts & Circumstances,
): readonly BallotEvent[] => {
  if (!members.includes(member)) throw refuse('REVIEW.NOT_A_MEMBER', { member });
  if (recused.includes(member)) throw refuse('REVIEW.MEMBER_RECUSED');
  if (votes.has(member)) throw refuse('REVIEW.VOTED_BEFORE');
  if (new Set(choices).size < choices.length) throw refuse('REVIEW.CHOICES_REPEATED');
  if (choices.length > open) throw refuse('REVIEW.TOO_MANY_CHOICES', { places: open });
  const stranger = choices.find((choice) => !among.includes(choice));
  if (stranger !== undefined) throw refuse('REVIEW.NOT_A_CANDIDATE', { nomination: stranger });
  const entitled: GateResult = {
    ...{ rule, gate: 'entitled-to-vote', outcome: 'met' },
    ...{ why: `round:${rounds.length + 1}`, events: refs },
  };
  return [{ type: 'review.voted', data: { member, choices }, basis: { rulebook, gates: [entitled] } }];
};
