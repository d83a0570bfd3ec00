import { GrowingMap, type Bilingual, type LocalDate } from '#libs/kernel';

/** A leading group as it was constituted. */
export interface Group {
  readonly organ: string;
  /** Account ids. */
  readonly members: readonly string[];
  readonly coLeaders: readonly string[];
}

/** One round of selection under one rulebook. */
export interface Campaign {
  readonly status: 'unopened' | 'open' | 'closed';
  /** Whose campaign it is: the organ that opened it, which alone runs it. */
  readonly organ: string;
  readonly title: Bilingual;
  /** Name of the rulebook. */
  readonly rulebook: string;
  /** Digest of the rulebook in force; an amendment changes it for the acts after it. */
  readonly rulebookDigest: string;
  /** How often it was amended. */
  readonly amendments: number;
  /** Digest of the holiday arrangement that was in force when the campaign opened. */
  readonly arrangement: string;
  /** The path of each enrolled organ. */
  readonly enrolments: GrowingMap<string, string>;
  readonly groups: ReadonlyMap<string, Group>;
  /** Extended due dates of packages; the others are the rulebook's. */
  readonly dueDates: ReadonlyMap<string, LocalDate>;
}

export const noCampaign: Campaign = {
  status: 'unopened',
  organ: '',
  title: { zh: '', en: '' },
  rulebook: '',
  rulebookDigest: '',
  amendments: 0,
  arrangement: '',
  enrolments: GrowingMap.of(),
  groups: new Map(),
  dueDates: new Map(),
};
