import { Injectable } from '@nestjs/common';
import { Decisions } from '#libs/decisions';
import type { Actor } from '#libs/kernel';
import { ballotDecider } from '../domain/ballot.decider.js';
import type { CalledBallot } from '../domain/ballot.state.js';
import { refuse } from '../domain/review.errors.js';

export type BallotView = Omit<CalledBallot, 'votes' | 'refs' | 'ratio' | 'totals'> & {
  readonly id: string;
  readonly revision: number;
  /** Members who have voted in this round; for whom, the count of the round says. */
  readonly voted: readonly string[];
};

/** What is asked about a ballot: as it stands in the log now. */
@Injectable()
export class BallotQuery {
  constructor(private readonly decisions: Decisions) {}

  /** @throws REVIEW.BALLOT_NOT_FOUND */
  async show(actor: Actor, id: string): Promise<BallotView> {
    const reading = this.decisions.reading(actor);
    const ballot = await reading.state(ballotDecider, id);
    if (ballot.status === 'uncalled') throw refuse('REVIEW.BALLOT_NOT_FOUND');
    const { votes, refs: _refs, ratio: _ratio, totals: _totals, ...shown } = ballot;
    return { ...shown, id, revision: reading.revision(ballotDecider, id), voted: [...votes.keys()] };
  }
}
