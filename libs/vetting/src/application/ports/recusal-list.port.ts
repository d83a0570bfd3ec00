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
  /** Account: without the cases from which it is itself recused. */
  readonly reader: string;
}

/** Recusals that are asked for: as fresh as its projection. */
export abstract class RecusalList {
  /** Accounts of all those concerned. */
  abstract people(): Promise<readonly string[]>;

  /** The oldest first, after the place. */
  abstract requests(
    filter: RequestFilter,
    after: WaitingPlace,
    limit: number,
  ): Promise<readonly RecusalRequest[]>;
}
