import type { EventRef } from '#libs/kernel';
import type { BallotEvent } from './ballot.events.js';
import type { Tally } from './ballot.words.js';

/** What was fixed when the ballot was called. */
export type BallotTerms = Extract<BallotEvent, { type: 'review.ballot-called' }>['data'];

export interface Round {
  readonly cast: number;
  readonly tally: readonly Tally[];
}

export interface CalledBallot extends BallotTerms {
  readonly status: 'voting' | 'closed' | 'declared';
  readonly recused: readonly string[];
  /** Nominations that are voted on in this round: all candidates, or those who tied. */
  readonly among: readonly string[];
  /** Places that this round is about. */
  readonly open: number;
  /** The choices of each member who has voted in this round. */
  readonly votes: ReadonlyMap<string, readonly string[]>;
  /** The rounds that were closed. */
  readonly rounds: readonly Round[];
  /** The call, the counts and the ties, on which votes and the result rest. */
  readonly refs: readonly EventRef[];
  /** Absent before it was declared. */
  readonly result?: Extract<BallotEvent, { type: 'review.result-declared' }>['data'];
}

export type Ballot = { readonly status: 'uncalled' } | CalledBallot;

export const noBallot: Ballot = { status: 'uncalled' };

/** A stage votes once on each kind, so nothing is decided twice and the allotment of places holds (R3). */
export const ballotId = ({
  campaign,
  stage,
  kind,
}: Pick<BallotTerms, 'campaign' | 'stage' | 'kind'>): string => `${campaign}-${stage}-${kind}`;
