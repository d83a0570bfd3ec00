import { isOneOf, type Circumstances } from '#libs/kernel';
import type { BallotAct } from './ballot.commands.js';
import type { BallotEvent } from './ballot.events.js';
import type { BallotFacts } from './ballot.facts.js';
import type { CalledBallot } from './ballot.state.js';
import { refuse } from '../review.errors.js';

/** Nothing of the vote counts, and it can be called again. One act is enough as long as nobody knows any count. */
export const annulBallot = (
  { reason }: BallotAct<'AnnulBallot'>,
  ballot: CalledBallot,
  { actor, conducts }: BallotFacts & Circumstances,
): readonly BallotEvent[] => {
  if (!conducts) throw refuse('REVIEW.NOT_CONDUCTING', { rule: ballot.rule });
  expectUndeclared(ballot);
  if (isCounted(ballot)) throw refuse('REVIEW.ANNULMENT_TAKES_TWO', { rule: ballot.rule });
  return [{ type: 'review.ballot-annulled', data: { reason, by: actor.accountId } }];
};

/** Whoever knows the count may not undo it alone; the last proposal is the one that is confirmed. */
export const proposeAnnulment = (
  { reason }: BallotAct<'ProposeAnnulment'>,
  ballot: CalledBallot,
  { actor, conducts }: BallotFacts & Circumstances,
): readonly BallotEvent[] => {
  if (!conducts) throw refuse('REVIEW.NOT_CONDUCTING', { rule: ballot.rule });
  expectUndeclared(ballot);
  if (!isCounted(ballot)) throw refuse('REVIEW.NOTHING_COUNTED');
  return [{ type: 'review.annulment-proposed', data: { reason, by: actor.accountId } }];
};

/** By a co-leader of the group; where none is left who may, by another account of the organ that conducts it. */
export const confirmAnnulment = (
  ballot: CalledBallot,
  { actor, conducts, coLeaders, recused }: BallotFacts & Circumstances,
): readonly BallotEvent[] => {
  expectUndeclared(ballot);
  const { annulment, rule } = ballot;
  if (!annulment) throw refuse('REVIEW.NO_ANNULMENT_PROPOSED');
  if (isOneOf(annulment.persons, actor)) throw refuse('REVIEW.ANNULMENT_TAKES_TWO', { rule });
  const deciding = coLeaders.filter(
    (leader) => !annulment.persons.includes(leader) && ![...ballot.recused, ...recused].includes(leader),
  );
  if (deciding.length > 0 && !deciding.includes(actor.accountId)) throw refuse('REVIEW.NOT_A_CO_LEADER');
  if (deciding.length === 0 && !conducts) throw refuse('REVIEW.NOT_CONDUCTING', { rule });
  return [{ type: 'review.annulment-confirmed', data: { by: actor.accountId } }];
};

/** A count of an earlier round is known, too. */
const isCounted = ({ rounds }: CalledBallot): boolean => rounds.length > 0;

const expectUndeclared = ({ status }: CalledBallot): void => {
  if (status === 'declared') throw refuse('REVIEW.RESULT_DECLARED_BEFORE');
};
