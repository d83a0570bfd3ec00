import type { FileFinding } from '#libs/rulebook';

/** What a personnel file says of its person (R36): full years, and how many. */
export interface Found {
  readonly age?: number;
  readonly serviceYears?: number;
  readonly awards?: number;
  readonly penalties?: number;
}

/** What the nomination says of the same. */
export interface Claimed {
  readonly serviceYears: number;
  readonly hasViolation: boolean;
}

/** Under which name a finding of the rulebook is stated. */
export const statedAs: Readonly<Record<FileFinding, keyof Found>> = {
  age: 'age',
  'service-years': 'serviceYears',
  awards: 'awards',
  penalties: 'penalties',
};

/** What most checks have nothing to say of. */
export const nothingFound: Pick<Made, 'found' | 'discrepancies' | 'passages'> = {
  found: {},
  discrepancies: [],
  passages: [],
};

/** What a check found, whatever it is a check of. */
export interface Made {
  readonly found: Found;
  /** Between the file and the nomination, as whoever checked puts them. */
  readonly discrepancies: readonly string[];
  /** Passages of the deeds that must be cut (R42). */
  readonly passages: readonly string[];
  /** The document that shows it. */
  readonly source: string;
  readonly remarks: string;
}
