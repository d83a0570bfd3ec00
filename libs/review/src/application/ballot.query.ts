import { Injectable } from '@nestjs/common';
import { Decisions } from '#libs/decisions';
import type { Actor } from '#libs/kernel';
import { ballotDecider } from '../domain/ballot/ballot.decider.js';
import type { CalledBallot } from '../domain/ballot/ballot.state.js';
import type { CoLeaders } from '../domain/ballot/ballot.words.js';
import { refuse } from '../domain/review.errors.js';

export type BallotView = Omit<
  CalledBallot,
  | 'votes'
  | 'voters'
  | 'urns'
  | 'refs'
  | 'ratio'
  | 'totals'
  | 'coLeaders'
  | 'delegations'
  | 'named'
  | 'annulment'
  | 'proxiesAtMost'
> & {
  readonly id: string;
  readonly revision: number;
  /** Members whose vote was cast in this round; for whom, the count of the round says. */
  readonly voted: readonly string[];
  /** Absent where they decide by their votes alone. */
  readonly coLeaders?: CoLeaders;
  readonly delegations: readonly Delegation[];
  /** Absent where one member may vote for any number of others, or for none. */
  readonly proxiesAtMost?: number;
  /** Absent unless undoing what was counted waits to be confirmed. */
  readonly annulment?: { readonly by: string };
  /** Co-leaders who have named whom they would select, where they break a tie. */
  readonly named: readonly string[];
};

export interface Delegation {
  readonly from: string;
  readonly to: string;
}

/** What is asked about a ballot: as it stands in the log now. */
@Injectable()
export class BallotQuery {
  constructor(private readonly decisions: Decisions) {}

  /** @throws REVIEW.BALLOT_NOT_FOUND */
  async show(actor: Actor, id: string): Promise<BallotView> {
    const reading = this.decisions.reading(actor);
    const ballot = await reading.state(ballotDecider, id);
    if (ballot.status === 'uncalled') throw refuse('REVIEW.BALLOT_NOT_FOUND');
    return { ...shownOf(ballot), id, revision: reading.revision(ballotDecider, id) };
  }
}

const shownOf = (ballot: CalledBallot): Omit<BallotView, 'id' | 'revision'> => {
  const {
    votes,
    voters: _voters,
    urns: _urns,
    refs: _refs,
    ratio: _ratio,
    totals: _totals,
    ...rest
  } = ballot;
  const { coLeaders, delegations, named, annulment, proxiesAtMost, ...shown } = rest;
  return {
    ...shown,
    ...(coLeaders ? { coLeaders } : {}),
    ...(annulment ? { annulment: { by: annulment.by } } : {}),
    ...(proxiesAtMost === null ? {} : { proxiesAtMost }),
    voted: [...votes.keys()],
    delegations: [...delegations].map(([from, to]) => ({ from, to })),
    named: [...named.keys()],
  };
};
