import type { Instant, LocalDate } from '#libs/kernel';
import type { AccessEntry } from './access-entry.js';

/** An entry as it stands in the log. */
export type RecordedAccess = AccessEntry & {
  readonly position: number;
  readonly at: Instant;
};

export interface AccessQuestion {
  /** Entries on at least one of these streams. */
  readonly matters?: readonly string[];
  /** Entries by this account, or in its name. */
  readonly account?: string;
  /** Entries of this day, where the platform stands. */
  readonly day?: LocalDate;
  /** Entries at smaller positions: where a page before ended. */
  readonly before?: number;
  readonly limit: number;
}

/** What is asked of the access log. Nothing lags behind: what is recorded is found. */
export abstract class AccessTrail {
  /** The newest first. */
  abstract find(question: AccessQuestion): Promise<readonly RecordedAccess[]>;

  /** Position of the last entry; 0 when there is none. */
  abstract head(): Promise<number>;
}
