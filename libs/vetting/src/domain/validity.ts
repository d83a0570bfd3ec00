import type { LocalDate } from '#libs/kernel';

/** The day that lies a number of calendar days after another. */
export const daysAfter = (date: LocalDate, days: number): LocalDate => {
  const day = new Date(`${date}T00:00:00.000Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return localDate(day.toISOString().slice(0, 'YYYY-MM-DD'.length));
};

/** The day before another. */
export const dayBefore = (date: LocalDate): LocalDate => daysAfter(date, -1);

const localDate = (text: string): LocalDate => {
  if (!isLocalDate(text)) throw new RangeError(`${text} is not a day of the calendar`);
  return text;
};

const isLocalDate = (text: string): text is LocalDate => /^\d{4}-\d{2}-\d{2}$/.test(text);
