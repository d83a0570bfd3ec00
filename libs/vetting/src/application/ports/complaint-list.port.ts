import type { Instant, Scope } from '#libs/kernel';
import type { LodgedComplaint } from '../../domain/complaint/complaint.state.js';
import type { Lane } from '../../domain/complaint/complaint.words.js';
import type { WaitingPlace } from './waiting-place.js';

/** One complaint as lists show it: coded facts, and nothing of what it says or who said it. */
export interface ComplaintSummary {
  readonly id: string;
  readonly status: LodgedComplaint['status'];
  readonly lane: Lane;
  readonly class?: string;
  readonly about: readonly string[];
  /** The investigating organ; before there is one, the one that received it. */
  readonly organ: string;
  /** Whoever gave a name was not told in time that it is taken up, or what came of it. */
  readonly acceptanceOverdue: boolean;
  readonly outcomeOverdue: boolean;
}

export interface ComplaintFilter {
  readonly status?: LodgedComplaint['status'];
  readonly organ?: string;
}

/** Names that are still to be cleared after a false report (澄清正名). */
export interface ClearingOwed {
  /** The complaint's. */
  readonly id: string;
  /** Nominations. */
  readonly toClear: readonly string[];
  readonly concludedAt: Instant;
}

export interface ClearingFilter {
  /** The investigating organ. */
  readonly organ: string;
  /** Accounts: without the cases from which one of them is recused. */
  readonly readers: readonly string[];
}

/** The read model of complaints: as fresh as its projection. */
export abstract class ComplaintList {
  /** What the reader sees, in order of id, after the cursor. */
  abstract page(
    filter: ComplaintFilter,
    scope: Scope,
    after: string,
    limit: number,
  ): Promise<readonly ComplaintSummary[]>;

  /** The oldest conclusion first, after the place. */
  abstract clearings(
    filter: ClearingFilter,
    after: WaitingPlace,
    limit: number,
  ): Promise<readonly ClearingOwed[]>;
}
