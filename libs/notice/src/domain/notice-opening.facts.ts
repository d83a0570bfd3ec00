import type { LocalDate, Standing } from '#libs/kernel';
import type { Rulebook } from '#libs/rulebook';

/** A nominee that is to be posted, as its nomination stands. */
export interface ListedNominee {
  readonly nomination: string;
  readonly campaign: string;
  readonly path: string;
  /** The stage it stands at; `null` when the nomination has ended. */
  readonly stage: string | null;
  readonly unit: string;
  /** Stages at which it has been posted before. */
  readonly posted: readonly string[];
  /** Stages whose closed notice showed other facts than it has now. */
  readonly outdated: readonly string[];
  /** Of the acting organ towards the nominee's unit. */
  readonly standing: Standing;
}

/** Counts working days by the arrangement in force when the notice opens. */
export interface WorkingDays {
  /** Digest of the arrangement. */
  readonly arrangement: string;
  /** @throws CALENDAR.YEAR_NOT_PUBLISHED */
  lastDay(this: void, from: LocalDate, days: number, counting: Rulebook['counting']): LocalDate;
}

export interface NoticeOpeningFacts {
  readonly rulebook: Rulebook;
  readonly nominees: readonly ListedNominee[];
  readonly calendar: WorkingDays;
}
