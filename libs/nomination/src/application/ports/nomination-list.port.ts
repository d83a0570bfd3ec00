import type { Scope } from '#libs/kernel';
import type { NomineeKind } from '#libs/rulebook';
import type { NominationStatus } from '../../domain/nomination.state.js';

/** One nomination as lists show it. */
export interface NominationSummary {
  readonly id: string;
  readonly campaign: string;
  readonly path: string;
  readonly stage: string;
  readonly status: NominationStatus;
  readonly kind: NomineeKind;
  readonly category: string;
  readonly unit: string;
  readonly owner: string | null;
  readonly rank: string;
  readonly name: string;
  readonly frozen: boolean;
  /** The rule that stopped it. */
  readonly stoppedBy: string | null;
}

export interface NominationFilter {
  readonly campaign: string;
  readonly owner?: string;
  readonly stage?: string;
  readonly kind?: NomineeKind;
  readonly status?: NominationStatus;
}

/** The read model of nominations: as fresh as its projection. */
export abstract class NominationList {
  abstract find(id: string): Promise<NominationSummary | undefined>;
  /** Those there are of these, in no order. */
  abstract among(ids: readonly string[]): Promise<readonly NominationSummary[]>;
  /** What the reader sees, in order of id, after the cursor. */
  abstract page(
    filter: NominationFilter,
    scope: Scope,
    after: string,
    limit: number,
  ): Promise<readonly NominationSummary[]>;
}
