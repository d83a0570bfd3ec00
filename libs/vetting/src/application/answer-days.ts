import { addWorkingDays, type Arrangement } from '#libs/calendar';
import type { LocalDate } from '#libs/kernel';
import type { OpinionRule, Rulebook } from '#libs/rulebook';
import type { LetterTerms } from '../domain/letter/letter.facts.js';

/**
 * By which days an answer is owed that is asked for on a day.
 * @param arrangement in force on that day: its year may have come after the opening
 * @throws CALENDAR.YEAR_NOT_PUBLISHED
 */
export const answerDays = (
  arrangement: Arrangement,
  { dueWorkingDays, urgeOnWorkingDays = [] }: OpinionRule,
  { counting: convention, timezone }: Rulebook,
  from: LocalDate,
): Omit<LetterTerms, 'campaign'> => {
  const on = (days: number) => addWorkingDays(arrangement, { from, days, convention });
  return {
    dueOn: on(dueWorkingDays),
    urgeOn: urgeOnWorkingDays.map(on),
    arrangement: arrangement.digest,
    timezone,
  };
};
