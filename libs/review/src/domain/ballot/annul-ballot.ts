import type { Circumstances } from '#libs/kernel';
import type { BallotAct } from './ballot.commands.js';
import type { BallotEvent } from './ballot.events.js';
import type { BallotFacts } from './ballot.facts.js';
import type { CalledBallot } from './ballot.state.js';
import { refuse } from '../review.errors.js';

/** Nothing of the vote counts, and it can be called again; what was declared stands. */
export const annulBallot = (
  { reason }: BallotAct<'AnnulBallot'>,
  { status, rule }: CalledBallot,
  { actor, conducts }: BallotFacts & Circumstances,
): readonly BallotEvent[] => {
  if (!conducts) throw refuse('REVIEW.NOT_CONDUCTING', { rule });
  if (status === 'declared') throw refuse('REVIEW.RESULT_DECLARED_BEFORE');
  return [{ type: 'review.ballot-annulled', data: { reason, by: actor.accountId } }];
};
