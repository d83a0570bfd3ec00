import { Injectable, type OnModuleInit } from '@nestjs/common';
import { part, type Part, type Reading } from '#libs/decisions';
import { Ballots, type BallotsKnown, type CalledUp } from '#libs/nomination';
import { ballotDecider } from '../../domain/ballot/ballot.decider.js';
import { ballotNotes } from '../../domain/ballot/ballot.notes.js';

/** Tells the nominations who stood in a ballot, and takes note of who is called up from its reserve. */
@Injectable()
export class BallotsOfReview implements BallotsKnown, OnModuleInit {
  constructor(private readonly ballots: Ballots) {}

  onModuleInit(): void {
    this.ballots.register(this);
  }

  async candidates(reading: Reading, id: string): Promise<readonly string[]> {
    const ballot = await reading.state(ballotDecider, id);
    return ballot.status === 'uncalled' ? [] : ballot.candidates.map(({ nomination }) => nomination);
  }

  calledUp(ballot: string, call: CalledUp): Part {
    return part(ballotNotes, ballot, { type: 'NoteReserveCalledUp', ...call }, {});
  }
}
