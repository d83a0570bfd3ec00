import fc from 'fast-check';
import type { LocalDate } from '#libs/kernel';
import { nextDay, realDate } from './calendar-date.js';
import { stateCouncilArrangement } from './state-council.arrangement.js';
import { addWorkingDays, countingConventions, isWorkingDay } from './working-days.js';

const arrangement = stateCouncilArrangement();

const start = fc
  .date({ min: new Date('2007-01-01'), max: new Date('2026-06-30'), noInvalidDate: true })
  .map((day) => realDate(day.toISOString().slice(0, 10)));
const days = fc.integer({ min: 1, max: 60 });
const convention = fc.constantFrom(...countingConventions);

const workingDaysFrom = (first: LocalDate, last: LocalDate): number => {
  let count = 0;
  for (let date = first; date <= last; date = nextDay(date)) if (isWorkingDay(arrangement, date)) count += 1;
  return count;
};

const law = <Values extends [unknown, ...unknown[]]>(property: fc.IProperty<Values>): void => {
  fc.assert(property, { numRuns: 500 });
};

describe('the laws of a period of working days', () => {
  it('it ends on a working day', () => {
    law(
      fc.property(start, days, convention, (from, count, counting) =>
        isWorkingDay(arrangement, addWorkingDays(arrangement, { from, days: count, convention: counting })),
      ),
    );
  });

  it('it holds exactly as many working days as asked', () => {
    law(
      fc.property(start, days, convention, (from, count, counting) => {
        const last = addWorkingDays(arrangement, { from, days: count, convention: counting });
        const first = counting === 'inclusive' ? from : nextDay(from);
        expect(workingDaysFrom(first, last)).toBe(count);
      }),
    );
  });

  it('excluding a start is including the day after it', () => {
    law(
      fc.property(start, days, (from, count) => {
        expect(addWorkingDays(arrangement, { from, days: count, convention: 'exclusive' })).toBe(
          addWorkingDays(arrangement, { from: nextDay(from), days: count, convention: 'inclusive' }),
        );
      }),
    );
  });

  it('a later start never ends earlier, and one more day always ends later', () => {
    law(
      fc.property(start, start, days, convention, (one, other, count, counting) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const end = (from: LocalDate, length: number): LocalDate =>
          addWorkingDays(arrangement, { from, days: length, convention: counting });
        expect(end(earlier, count) <= end(later, count)).toBe(true);
        expect(end(earlier, count) < end(earlier, count + 1)).toBe(true);
      }),
    );
  });
});
