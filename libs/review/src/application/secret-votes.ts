import { Injectable } from '@nestjs/common';
import type { Circumstances } from '#libs/kernel';
import type { BallotAct } from '../domain/ballot/ballot.commands.js';
import type { BallotFacts } from '../domain/ballot/ballot.facts.js';
import { urnsOver, type Ballot, type CalledBallot } from '../domain/ballot/ballot.state.js';
import { expectVote } from '../domain/ballot/cast-vote.js';
import { expectCloseable } from '../domain/ballot/close-ballot.js';
import { Urn, type UrnRound } from './ports/urn.port.js';

/** Puts secret choices into the urn and takes them out again, only when the rules allow it. */
@Injectable()
export class SecretVotes {
  constructor(private readonly urn: Urn) {}

  /** A slip is one request's: what was dropped for a request that failed is counted by nobody. */
  newSlip(): string {
    return this.urn.newName();
  }

  /** Before the vote goes on record: so a vote in the log always has its slip, and a slip without one is nobody's. */
  async drop(
    id: string,
    ballot: CalledBallot,
    command: BallotAct<'CastVote'>,
    facts: BallotFacts & Pick<Circumstances, 'actor'>,
  ): Promise<void> {
    const voter = expectVote(command, ballot, facts);
    await this.urn.drop(roundOf(id, ballot), { voter, name: facts.slip, choices: command.choices });
  }

  /** @returns the choices of those whose votes of this round are on record and count */
  async count(id: string, ballot: CalledBallot, facts: BallotFacts): Promise<readonly (readonly string[])[]> {
    const { votes } = expectCloseable(ballot, facts);
    const slips = [...votes].map(([voter, { slip }]) => ({ voter, name: slip ?? '' }));
    return this.urn.count(roundOf(id, ballot), slips);
  }

  /** Of every round that is over; again is harmless. */
  async destroyOver(id: string, ballot: Ballot): Promise<void> {
    if (ballot.status === 'uncalled') return;
    for (const round of urnsOver(ballot)) await this.urn.destroy({ ballot: id, round });
  }
}

const roundOf = (ballot: string, { round, among }: CalledBallot): UrnRound => ({ ballot, round, among });
