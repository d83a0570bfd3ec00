import type { Scope } from '#libs/kernel';
import type { NomineeKind } from '#libs/rulebook';
import type { CalledBallot } from '../../domain/ballot/ballot.state.js';

/** One ballot as lists show it. */
export interface BallotSummary {
  readonly id: string;
  readonly campaign: string;
  readonly stage: string;
  readonly kind: NomineeKind;
  readonly status: CalledBallot['status'];
  readonly places: number;
  /** How many were voted on, and how many were selected. */
  readonly candidates: number;
  readonly selected: number;
}

/** The read model of ballots: as fresh as its projection. */
export abstract class BallotList {
  /** What the reader sees, in order of id, after the cursor. */
  abstract page(
    campaign: string,
    scope: Scope,
    after: string,
    limit: number,
  ): Promise<readonly BallotSummary[]>;
}
