import type { Scope } from '#libs/kernel';
import type { SanctionStatus } from '../../domain/sanction.state.js';

/** One sanction as lists show it. */
export interface SanctionSummary {
  readonly id: string;
  readonly campaign: string;
  readonly organ: string;
  readonly ground: string;
  readonly status: SanctionStatus;
  /** How many are named, and once it is imposed how many it struck. */
  readonly nominations: number;
  readonly handedOverTo: string | null;
}

/** The read model of sanctions: as fresh as its projection. */
export abstract class SanctionList {
  /** What the reader sees, in order of id, after the cursor. */
  abstract page(
    campaign: string,
    scope: Scope,
    after: string,
    limit: number,
  ): Promise<readonly SanctionSummary[]>;
}
