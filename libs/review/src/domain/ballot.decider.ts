import type { Circumstances, Decider } from '#libs/kernel';
import type { BallotCommand } from './ballot.commands.js';
import type { BallotEvent } from './ballot.events.js';
import { evolveBallot } from './ballot.evolve.js';
import type { BallotFacts } from './ballot.facts.js';
import { noBallot, type Ballot, type CalledBallot } from './ballot.state.js';
import { callBallot } from './call-ballot.js';
import { castVote, recuseMember } from './cast-vote.js';
import { closeBallot } from './close-ballot.js';
import { declareResult } from './declare-result.js';
import { refuse } from './review.errors.js';

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
    if (ballot.status !== 'uncalled') throw refuse('REVIEW.BALLOT_CALLED_BEFORE');
    return callBallot(command, facts);
  }
  const called = expectCalled(ballot);
  switch (command.type) {
    case 'RecuseMember':
      return recuseMember(command, voting(called), facts);
    case 'CastVote':
      return castVote(command, voting(called), facts);
    case 'CloseBallot':
      return closeBallot(voting(called), facts);
    case 'DeclareResult':
      return declareResult(closed(called), facts);
  }
}

const expectCalled = (ballot: Ballot): CalledBallot => {
  if (ballot.status === 'uncalled') throw refuse('REVIEW.BALLOT_NOT_FOUND');
  return ballot;
};

const voting = (ballot: CalledBallot): CalledBallot => {
  if (ballot.status !== 'voting') throw refuse('REVIEW.VOTING_ENDED');
  return ballot;
};

const closed = (ballot: CalledBallot): CalledBallot => {
  if (ballot.status === 'declared') throw refuse('REVIEW.RESULT_DECLARED_BEFORE');
  if (ballot.status === 'voting') throw refuse('REVIEW.VOTING_GOES_ON');
  return ballot;
};
