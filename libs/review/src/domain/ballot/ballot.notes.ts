import type { Decider } from '#libs/kernel';
import type { BallotEvent } from './ballot.events.js';
import { evolveBallot } from './ballot.evolve.js';
import { noBallot, type Ballot } from './ballot.state.js';

/** A place on the list goes to somebody of the reserve; a part of the act that calls them up. */
export interface NoteReserveCalledUp {
  readonly type: 'NoteReserveCalledUp';
  readonly nomination: string;
  readonly replaces: string;
}

/** What a call-up leaves with the ballot: decided where the reserve is called, so nothing is asked here. */
export const ballotNotes: Decider<NoteReserveCalledUp, BallotEvent, Ballot> = {
  category: 'ballot',
  initialState: noBallot,
  decide: ({ nomination, replaces }) => [
    { type: 'review.reserve-called-up', data: { nomination, replaces } },
  ],
  evolve: evolveBallot,
};
