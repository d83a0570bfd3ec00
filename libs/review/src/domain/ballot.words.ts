export interface Candidate {
  readonly nomination: string;
  /** Rank class, which the ratio rule counts (R8). */
  readonly rank: string;
}

export interface Tally {
  readonly nomination: string;
  readonly votes: number;
}

/** At most `percent` of the list, rounded down, may be of these ranks. */
export interface RatioRule {
  readonly rule: string;
  readonly ranks: readonly string[];
  readonly percent: number;
}

export interface PassedOver extends Tally {
  readonly rule: string;
}

export interface Totals {
  readonly candidates: number;
  readonly places: number;
}
