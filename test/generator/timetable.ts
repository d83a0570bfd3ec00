import { addWorkingDays, Arrangements, stateCouncilArrangement } from '#libs/calendar';
import type { LocalDate } from '#libs/kernel';

/** What happens on which working day of a campaign. */
export const timetable = {
  opening: 1,
  /** Within the units' notices. */
  objections: 3,
  vetting: 6,
  preliminaryPackage: 6,
  office: 7,
  nation: 8,
  /** Within the notice of the region. */
  regionalObjection: 10,
  formalPackage: 13,
  nationalList: 14,
  conferring: 19,
  revocation: 20,
} as const;

export const arrangements = Arrangements.from(stateCouncilArrangement(), []);

/** When the first campaign opens: the due days of all lie after those of the rulebook, and a day only ever moves back. */
export const firstDay: LocalDate = '2017-06-12';

/** @throws CALENDAR.YEAR_NOT_PUBLISHED when there are more campaigns than published years hold */
export const startOfNext = (start: LocalDate): LocalDate => workingDay(start, timetable.revocation + 1);

/** The n-th working day of a campaign, from 1. */
export const workingDay = (start: LocalDate, number: number): LocalDate =>
  addWorkingDays(arrangements.inForce, { from: start, days: number, convention: 'inclusive' });
