import type { Bilingual } from '#libs/kernel';
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

/** What of the file can differ from the nomination by the numbers alone. */
export const differing = ['service-years', 'penalties'] as const satisfies readonly FileFinding[];

export type Differing = (typeof differing)[number];

export const differenceSays: Readonly<Record<Differing, Bilingual>> = {
  'service-years': {
    zh: '工作年限与推荐材料不一致',
    en: 'the years of service differ from the nomination',
  },
  penalties: {
    zh: '档案中有推荐材料未写明的处分',
    en: 'the file shows a penalty that the nomination does not',
  },
};

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
  /** Other differences between the file and the nomination, as whoever checked puts them. */
  readonly discrepancies: readonly string[];
  /** Passages of the deeds that must be cut (R42). */
  readonly passages: readonly string[];
  /** The document that shows it. */
  readonly source: string;
  readonly remarks: string;
}
