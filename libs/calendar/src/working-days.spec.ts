import type { LocalDate } from '#libs/kernel';
import { stateCouncilArrangement } from './state-council.arrangement.js';
import { addWorkingDays, isWorkingDay } from './working-days.js';
import type { CountingConvention } from './working-days.js';

const arrangement = stateCouncilArrangement();

const lastDay = (from: LocalDate, days: number, convention: CountingConvention): LocalDate =>
  addWorkingDays(arrangement, { from, days, convention });

describe('a period of working days', () => {
  it.each<[LocalDate, number, LocalDate, string]>([
    ['2017-05-22', 5, '2017-05-26', 'a plain week'],
    ['2017-05-26', 5, '2017-06-02', 'over Dragon Boat: 26, 27 made up, 31, 1, 2'],
    ['2017-05-28', 5, '2017-06-06', 'from a holiday: 31, 1, 2, 5, 6'],
    ['2017-05-27', 1, '2017-05-27', 'one made-up Saturday'],
    ['2017-06-03', 1, '2017-06-05', 'one day from a plain Saturday'],
    ['2017-09-28', 5, '2017-10-10', 'over National Day: 28, 29, 30 made up, 9, 10'],
    ['2017-10-01', 5, '2017-10-13', 'from the first day of National Day: 9 to 13'],
    ['2017-01-20', 5, '2017-01-25', 'with Sunday 22 January made up: 20, 22, 23, 24, 25'],
    ['2017-01-25', 5, '2017-02-06', 'over Spring Festival: 25, 26, 3, 4 made up, 6'],
    ['2018-12-28', 5, '2019-01-04', 'over New Year: 28, 29 made up, 2, 3, 4'],
    ['2026-09-18', 7, '2026-09-28', 'seven days over Mid-Autumn: 18, 20 made up, 21 to 24, 28'],
    ['2026-12-28', 4, '2026-12-31', 'to the last published day'],
  ])('of %s and %i days, start included, ends on %s (%s)', (from, days, end) => {
    expect(lastDay(from, days, 'inclusive')).toBe(end);
  });

  it.each<[LocalDate, number, LocalDate, string]>([
    ['2017-05-22', 5, '2017-05-27', '23 to 26, 27 made up'],
    ['2017-05-26', 5, '2017-06-05', '27 made up, 31, 1, 2, 5'],
    ['2017-09-28', 5, '2017-10-11', '29, 30 made up, 9, 10, 11'],
    ['2017-10-01', 5, '2017-10-13', 'from a holiday both conventions agree'],
    ['2006-12-31', 1, '2007-01-04', 'the start itself is not counted, so its year need not be published'],
  ])('of %s and %i days, start excluded (民法典 §201), ends on %s (%s)', (from, days, end) => {
    expect(lastDay(from, days, 'exclusive')).toBe(end);
  });

  it.each<[LocalDate, number, CountingConvention, number]>([
    ['2026-12-28', 5, 'inclusive', 2027],
    ['2026-12-31', 1, 'exclusive', 2027],
    ['2027-01-04', 1, 'inclusive', 2027],
    ['2006-12-29', 1, 'inclusive', 2006],
  ])(
    'from %s of %i days, %s, is refused: %i has no published arrangement',
    (from, days, convention, year) => {
      expect(() => lastDay(from, days, convention)).toThrow(
        expect.objectContaining({
          code: 'CALENDAR.YEAR_NOT_PUBLISHED',
          details: { year, first: 2007, last: 2026 },
          says: { zh: expect.stringContaining(`${year} 年`), en: expect.stringContaining(`${year}`) },
          next: { zh: expect.stringContaining('日历文件夹'), en: expect.stringContaining('calendar folder') },
        }),
      );
    },
  );

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('of %d days is refused', (days) => {
    expect(() => lastDay('2017-05-22', days, 'inclusive')).toThrow(
      expect.objectContaining({ code: 'CALENDAR.DAYS_INVALID' }),
    );
  });

  it.each<LocalDate>(['2017-02-30', '2017-02-29', '2017-13-01', '2017-00-10', '2017-5-22', '1e3-01-01'])(
    'from %s is refused: there is no such day',
    (from) => {
      for (const convention of ['inclusive', 'exclusive'] as const)
        expect(() => lastDay(from, 5, convention)).toThrow(
          expect.objectContaining({ code: 'CALENDAR.DATE_INVALID', details: { date: from } }),
        );
    },
  );
});

describe('a working day', () => {
  it.each<[LocalDate, boolean]>([
    ['2017-05-27', true],
    ['2017-05-28', false],
    ['2017-05-30', false],
    ['2017-05-31', true],
    ['2020-01-31', false],
    ['2016-02-29', true],
  ])('%s: %s', (date, worked) => {
    expect(isWorkingDay(arrangement, date)).toBe(worked);
  });

  it('is not told of a day in an unpublished year', () => {
    expect(() => isWorkingDay(arrangement, '2027-01-04')).toThrow(
      expect.objectContaining({ code: 'CALENDAR.YEAR_NOT_PUBLISHED' }),
    );
  });
});
