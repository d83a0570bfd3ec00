export interface Candidate {
  readonly nomination: string;
  /** Rank class and category, by which the ratio rule counts (R8). */
  readonly rank: string;
  readonly category: string;
}

export interface Tally {
  readonly nomination: string;
  readonly votes: number;
}

/** A share such as `2/3`. */
export type Fraction = `${number}/${number}`;

/** At most `percent` of the list, rounded down, may be of these ranks and categories. */
export interface RatioRule {
  readonly rule: string;
  readonly ranks: readonly string[];
  /** `null`: of every category. */
  readonly categories: readonly string[] | null;
  readonly percent: number;
}

export interface PassedOver extends Tally {
  readonly rule: string;
}

/** Of the wider list that a ballot is a part of (R29). */
export interface Totals {
  readonly candidates: number;
  readonly places: number;
}

/** R57: what the co-leaders of the group decide beyond their votes. */
export interface CoLeaders {
  readonly mode: 'break-ties' | 'confirm';
  /** Account ids. */
  readonly accounts: readonly string[];
}
