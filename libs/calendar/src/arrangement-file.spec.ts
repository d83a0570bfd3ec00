import { parse } from 'yaml';
import type { Arrangement } from './arrangement.js';
import { arrangementFrom } from './arrangement-file.js';
import { stateCouncilArrangement } from './state-council.arrangement.js';
import { addWorkingDays, isWorkingDay } from './working-days.js';

// Made up: what the State Council will say of 2027 was not known when this was written.
const madeUp2027 = {
  year: 2027,
  holidays: ['2026-12-31', '2027-01-01', '2027-05-01', '2027-05-03', '2027-10-01', '2027-10-04'],
  makeUpDays: ['2026-12-27', '2027-10-09'],
};

const withFile = (contents: unknown): Arrangement =>
  arrangementFrom(stateCouncilArrangement(), { file: '2027.yaml', contents });

const refused = (contents: unknown): unknown => {
  try {
    return withFile(contents);
  } catch (error) {
    return error;
  }
};

describe('a calendar file', () => {
  it('adds its year and leaves the arrangement before it as it was', () => {
    const extended = withFile(madeUp2027);
    expect(extended.years).toEqual({ first: 2007, last: 2027 });
    expect(extended.name).toBe('cn-state-council');
    expect(isWorkingDay(extended, '2027-10-04')).toBe(false);
    expect(isWorkingDay(extended, '2027-10-09')).toBe(true);
    expect(() => isWorkingDay(stateCouncilArrangement(), '2027-10-09')).toThrow(
      expect.objectContaining({ code: 'CALENDAR.YEAR_NOT_PUBLISHED' }),
    );
  });

  it('carries a period over the turn of the year, through the December it moved', () => {
    const period = { from: '2026-12-25', days: 5, convention: 'inclusive' } as const;
    // 25, Sunday 27 made up, 28, 29, 30; under the old arrangement 27 is free.
    expect(addWorkingDays(withFile(madeUp2027), period)).toBe('2026-12-30');
    expect(addWorkingDays(stateCouncilArrangement(), period)).toBe('2026-12-31');
  });

  it('gives a digest of its own, the same whatever the order of its dates', () => {
    const { digest } = withFile(madeUp2027);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(digest).not.toBe(stateCouncilArrangement().digest);
    expect(withFile({ ...madeUp2027, holidays: madeUp2027.holidays.toReversed() }).digest).toBe(digest);
    expect(withFile({ ...madeUp2027, makeUpDays: ['2026-12-27'] }).digest).not.toBe(digest);
  });

  it('is read as YAML writes it', () => {
    const yaml = 'year: 2027\nholidays: [2027-01-01, 2027-05-01, 2027-10-01]\nmakeUpDays: []\n';
    expect(withFile(parse(yaml)).years.last).toBe(2027);
  });

  it.each<[string, object, string]>([
    ['a year that is published', { year: 2026 }, 'CALENDAR.YEAR_ALREADY_PUBLISHED'],
    ['a year that leaves one out', { year: 2028 }, 'CALENDAR.YEAR_OUT_OF_TURN'],
    ['a year before the first', { year: 2006 }, 'CALENDAR.YEAR_OUT_OF_TURN'],
    ['a day of the year after', { holidays: ['2028-01-01'] }, 'CALENDAR.DATE_OUTSIDE_YEAR'],
    ['a day before last December', { holidays: ['2026-11-30'] }, 'CALENDAR.DATE_OUTSIDE_YEAR'],
    ['a make-up day on a weekday', { makeUpDays: ['2027-10-08'] }, 'CALENDAR.MAKE_UP_DAY_NOT_WEEKEND'],
    ['a day named twice', { holidays: ['2027-01-01', '2027-01-01'] }, 'CALENDAR.DATE_TWICE'],
    ['a holiday that is worked', { makeUpDays: ['2027-05-01'] }, 'CALENDAR.DATE_TWICE'],
    ['no National Day', { holidays: ['2027-01-01', '2027-05-01'] }, 'CALENDAR.HOLIDAY_MISSING'],
    ['no holidays at all', { holidays: [], makeUpDays: [] }, 'CALENDAR.HOLIDAY_MISSING'],
  ])('with %s is refused', (_, wrong, code) => {
    expect(refused({ ...madeUp2027, ...wrong })).toMatchObject({ code, details: { file: '2027.yaml' } });
  });

  it.each<[string, unknown, string]>([
    ['30 February', { ...madeUp2027, holidays: ['2027-01-01', '2027-02-30'] }, '/holidays/1'],
    ['a year as text', { ...madeUp2027, year: '2027' }, '/year'],
    ['no make-up days', { year: 2027, holidays: [] }, '/makeUpDays'],
    ['an unknown field', { ...madeUp2027, workdays: [] }, '/'],
    ['nothing in it', null, '/'],
  ])('with %s is refused, naming the place in both languages', (_, contents, path) => {
    expect(refused(contents)).toMatchObject({
      code: 'CALENDAR.FILE_INVALID',
      details: { file: '2027.yaml', path },
      says: {
        zh: expect.stringMatching(/：\p{Script=Han}/u),
        en: expect.stringMatching(/: (Invalid|Unrecognized)/),
      },
    });
  });
});
