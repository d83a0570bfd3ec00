import type { EventRef, Instant } from '#libs/kernel';
import type { WaitingPlace } from './waiting-place.js';

/** A recusal that somebody asked for, and that nobody has decided on yet. */
export interface RecusalRequest {
  /** The nomination's. */
  readonly id: string;
  readonly ref: EventRef;
  /** Of the person concerned. */
  readonly account: string;
  readonly by: string;
  readonly reason: string;
  readonly requestedAt: Instant;
}

export interface RequestFilter {
  /** Accounts of those concerned. */
  readonly of: readonly string[];
  /** Accounts: without the cases from which one of them is itself recused. */
  readonly readers: readonly string[];
}

/** Recusals that are asked for: as fresh as its projection. */
export abstract class RecusalList {
  /** Accounts of all those concerned. */
  abstract people(): Promise<readonly string[]>;

  /** Nominations from which one of these accounts is recused. */
  abstract recusedFrom(accounts: readonly string[]): Promise<readonly string[]>;

  /** The oldest first, after the place. */
  abstract requests(
    filter: RequestFilter,
    after: WaitingPlace,
    limit: number,
  ): Promise<readonly RecusalRequest[]>;
}
