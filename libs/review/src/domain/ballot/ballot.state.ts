import type { EventRef } from '#libs/kernel';
import type { BallotEvent } from './ballot.events.js';
import type { Tally } from './ballot.words.js';

/** What was fixed when the ballot was called. */
export type BallotTerms = Extract<BallotEvent, { type: 'review.ballot-called' }>['data'];

export interface Round {
  readonly cast: number;
  readonly tally: readonly Tally[];
}

export interface Vote {
  /** Who cast it: the voter, or the one who was asked to. */
  readonly by: string;
  /** `null` where they lie in the urn. */
  readonly choices: readonly string[] | null;
  readonly slip: string | null;
}

export interface CalledBallot extends BallotTerms {
  /** `tied`: again, and the co-leaders decide. */
  readonly status: 'voting' | 'tied' | 'closed' | 'declared' | 'annulled';
  readonly recused: readonly string[];
  /** Nominations that are voted on in this round: all candidates, or those who tied. */
  readonly among: readonly string[];
  /** Places that this round is about. */
  readonly open: number;
  /** Counted over every call of the ballot, so that no two rounds share an urn. */
  readonly round: number;
  /** Rounds that have, or had, an urn. */
  readonly urns: readonly number[];
  /** The votes of this round, by the member whose vote each is. */
  readonly votes: ReadonlyMap<string, Vote>;
  /** Who has taken part in a vote since the ballot was called. */
  readonly voters: readonly string[];
  /** Who votes in whose place. */
  readonly delegations: ReadonlyMap<string, string>;
  /** Whom each co-leader named in this tie. */
  readonly named: ReadonlyMap<string, readonly string[]>;
  /** Co-leaders who confirmed the result. */
  readonly confirmed: readonly string[];
  /** Who proposed to undo what is counted so far; a new count is undone by a new proposal. */
  readonly annulment: { readonly by: string; readonly persons: readonly string[] } | null;
  /** The rounds that were closed; a tie that the co-leaders broke is one, too. */
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

/** Urns that no vote will need any more. */
export const urnsOver = ({ urns, round, status }: CalledBallot): readonly number[] =>
  urns.filter((urn) => urn !== round || (status !== 'voting' && status !== 'tied'));
