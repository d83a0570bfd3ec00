import type { LocalDate } from '#libs/kernel';
import type { Arrangement } from './arrangement.js';
import { isWeekend, nextDay, realDate, yearOf } from './calendar-date.js';
import { refuse } from './calendar.errors.js';

export const countingConventions = ['inclusive', 'exclusive'] as const;

/**
 * `inclusive`: the start day counts if it is worked, else the next working day is day 1.
 * `exclusive`: counting begins on the day after the start (民法典 §201).
 */
export type CountingConvention = (typeof countingConventions)[number];

export interface WorkingDayPeriod {
  readonly from: LocalDate;
  /** Working days, a whole number of at least 1. */
  readonly days: number;
  readonly convention: CountingConvention;
}

/**
 * The last day of a period, itself a working day.
 * @throws CALENDAR.DAYS_INVALID, CALENDAR.DATE_INVALID, and CALENDAR.YEAR_NOT_PUBLISHED when the count
 * needs a day of a year without an arrangement
 */
export const addWorkingDays = (
  arrangement: Arrangement,
  { from, days, convention }: WorkingDayPeriod,
): LocalDate => {
  if (!Number.isInteger(days) || days < 1) throw refuse('CALENDAR.DAYS_INVALID', { days });
  let last = firstWorkingDay(arrangement, firstCounted(from, convention));
  for (let counted = 1; counted < days; counted += 1) last = firstWorkingDay(arrangement, nextDay(last));
  return last;
};

/** @throws CALENDAR.DATE_INVALID, CALENDAR.YEAR_NOT_PUBLISHED */
export const isWorkingDay = (arrangement: Arrangement, date: LocalDate): boolean => {
  const year = yearOf(realDate(date));
  const { first, last } = arrangement.years;
  if (year < first || year > last) throw refuse('CALENDAR.YEAR_NOT_PUBLISHED', { year, first, last });
  const special = arrangement.specialDays[date];
  return special === undefined ? !isWeekend(date) : special === 'make-up';
};

const firstCounted = (from: LocalDate, convention: CountingConvention): LocalDate => {
  switch (convention) {
    case 'inclusive':
      return from;
    case 'exclusive':
      return nextDay(from);
  }
};

const firstWorkingDay = (arrangement: Arrangement, from: LocalDate): LocalDate => {
  let date = from;
  while (!isWorkingDay(arrangement, date)) date = nextDay(date);
  return date;
};
