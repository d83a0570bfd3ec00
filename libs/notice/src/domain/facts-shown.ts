import type { LocalDate } from '#libs/kernel';

/** The basic facts of a nominee that a notice shows (R21): what the nomination says, in coded words. */
export interface FactsShown {
  /** Rank class in the rulebook's words. */
  readonly rank: string;
  readonly establishedPost: boolean;
  readonly onDuty: boolean;
  readonly fullTime: boolean;
  /** Whole years. */
  readonly serviceYears: number;
  readonly criteria: readonly string[];
  readonly merits: readonly string[];
  /** `null` where no violation is known. */
  readonly lastViolationOn: LocalDate | null;
}
