import type { LocalDate } from '#libs/kernel';

/** What the gates read about a nominee: coded, so that folding and recheck need nobody's name. */
export interface NomineeFacts {
  /** Rank class in the rulebook's words, of the person or the body (R7, R8). */
  readonly rank: string;
  readonly establishedPost: boolean;
  readonly onDuty: boolean;
  readonly fullTime: boolean;
  /** Whole years of petition service (R15). */
  readonly serviceYears: number;
  /** Conditions that the unit attests (R9–R14, R17). */
  readonly criteria: readonly string[];
  /** Merits shown by the deeds (R16). */
  readonly merits: readonly string[];
  /** Day of the latest known violation; `null` where there is none (R13). */
  readonly lastViolationOn: LocalDate | null;
}
