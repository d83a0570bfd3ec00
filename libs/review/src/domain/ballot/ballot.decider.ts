import type { Circumstances, Decider } from '#libs/kernel';
import { annulBallot, confirmAnnulment, proposeAnnulment } from './annul-ballot.js';
import type { BallotCommand } from './ballot.commands.js';
import type { BallotEvent } from './ballot.events.js';
import { evolveBallot } from './ballot.evolve.js';
import type { BallotFacts } from './ballot.facts.js';
import { noBallot, type Ballot, type CalledBallot } from './ballot.state.js';
import { breakTie } from './break-tie.js';
import { callBallot } from './call-ballot.js';
import { castVote } from './cast-vote.js';
import { closeBallot } from './close-ballot.js';
import { confirmResult } from './confirm-result.js';
import { declareResult } from './declare-result.js';
import { delegateVote } from './delegate-vote.js';
import { recuseMember } from './recuse-member.js';
import { refuse } from '../review.errors.js';

/** A vote of a leading group on the nominees of one kind at one stage (R28, R29). */
export const ballotDecider: Decider<BallotCommand, BallotEvent, Ballot, BallotFacts> = {
  category: 'ballot',
  initialState: noBallot,
  decide,
  evolve: evolveBallot,
};

function decide(
  command: BallotCommand,
  ballot: Ballot,
  facts: BallotFacts & Circumstances,
): readonly BallotEvent[] {
  if (command.type === 'CallBallot') {
    if (ballot.status !== 'uncalled' && ballot.status !== 'annulled')
      throw refuse('REVIEW.BALLOT_CALLED_BEFORE');
    return callBallot(command, facts);
  }
  const called = expectCalled(ballot);
  switch (command.type) {
    case 'RecuseMember':
      return recuseMember(command, called, facts);
    case 'DelegateVote':
      return delegateVote(command, called, facts);
    case 'CastVote':
      return castVote(command, called, facts);
    case 'CloseBallot':
      return closeBallot(called, facts);
    case 'BreakTie':
      return breakTie(command, called, facts);
    case 'ConfirmResult':
      return confirmResult(closed(called), facts);
    case 'DeclareResult':
      return declareResult(closed(called), facts);
    case 'AnnulBallot':
      return annulBallot(command, called, facts);
    case 'ProposeAnnulment':
      return proposeAnnulment(command, called, facts);
    case 'ConfirmAnnulment':
      return confirmAnnulment(called, facts);
  }
}

/** @throws where it was never called, or was annulled and not called again */
export const expectCalled = (ballot: Ballot): CalledBallot => {
  if (ballot.status === 'uncalled') throw refuse('REVIEW.BALLOT_NOT_FOUND');
  if (ballot.status === 'annulled') throw refuse('REVIEW.BALLOT_ANNULLED');
  return ballot;
};

const closed = (ballot: CalledBallot): CalledBallot => {
  if (ballot.status === 'declared') throw refuse('REVIEW.RESULT_DECLARED_BEFORE');
  if (ballot.status !== 'closed') throw refuse('REVIEW.VOTING_GOES_ON');
  return ballot;
};
