import type { LocalDate } from '#libs/kernel';
import { refuseFile } from './arrangement-file.errors.js';
import { yearArrangementIn } from './arrangement-file.schema.js';
import type { ArrangementFile, YearArrangement } from './arrangement-file.schema.js';
import { arrangementOf } from './arrangement.js';
import type { Arrangement, SpecialDay } from './arrangement.js';
import { isWeekend } from './calendar-date.js';

/**
 * The arrangement with the year of a file added; its digest is a new one.
 * @throws CALENDAR.FILE_INVALID, .YEAR_ALREADY_PUBLISHED, .YEAR_OUT_OF_TURN, .DATE_OUTSIDE_YEAR,
 * .DATE_TWICE, .MAKE_UP_DAY_NOT_WEEKEND, .HOLIDAY_MISSING
 */
export const arrangementFrom = (arrangement: Arrangement, file: ArrangementFile): Arrangement =>
  withYear(arrangement, yearArrangementIn(file));

export const withYear = (arrangement: Arrangement, added: YearArrangement): Arrangement => {
  refuseWrongYear(arrangement, added);
  const specialDays = new Map(Object.entries<SpecialDay>(arrangement.specialDays));
  for (const date of added.holidays) mark(specialDays, added, date, 'holiday');
  for (const date of added.makeUpDays) mark(specialDays, added, date, 'make-up');
  refuseMissingHoliday(specialDays, added);
  return arrangementOf({
    name: arrangement.name,
    years: { first: arrangement.years.first, last: added.year },
    specialDays: Object.fromEntries(specialDays),
  });
};

const refuseWrongYear = ({ years }: Arrangement, { file, year }: YearArrangement): void => {
  const expected = years.last + 1;
  if (year >= years.first && year <= years.last)
    throw refuseFile('CALENDAR.YEAR_ALREADY_PUBLISHED', { file, year });
  if (year !== expected) throw refuseFile('CALENDAR.YEAR_OUT_OF_TURN', { file, year, expected });
};

const mark = (
  specialDays: Map<string, SpecialDay>,
  { file, year }: YearArrangement,
  date: LocalDate,
  special: SpecialDay,
): void => {
  // The arrangement of a year may reach back: that of 2019 moved 29–31 December 2018.
  if (!date.startsWith(`${year}-`) && !date.startsWith(`${year - 1}-12-`))
    throw refuseFile('CALENDAR.DATE_OUTSIDE_YEAR', { file, date, year });
  if (specialDays.has(date)) throw refuseFile('CALENDAR.DATE_TWICE', { file, date });
  if (special === 'make-up' && !isWeekend(date))
    throw refuseFile('CALENDAR.MAKE_UP_DAY_NOT_WEEKEND', { file, date });
  specialDays.set(date, special);
};

// 全国年节及纪念日放假办法 fixes these by date: a file cut short must not pass for a year without holidays.
const refuseMissingHoliday = (
  specialDays: Map<string, SpecialDay>,
  { file, year }: YearArrangement,
): void => {
  const missing = ['01-01', '05-01', '10-01']
    .map((day) => `${year}-${day}`)
    .find((date) => specialDays.get(date) !== 'holiday');
  if (missing) throw refuseFile('CALENDAR.HOLIDAY_MISSING', { file, date: missing });
};
