import type { LocalDate } from '#libs/kernel';

/** Calendar days later, whether worked or not. */
export const daysAfter = (date: LocalDate, days: number): LocalDate => {
  const day = new Date(`${date}T00:00:00.000Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, date.length) as LocalDate;
};
