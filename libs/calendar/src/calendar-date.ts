import type { LocalDate } from '#libs/kernel';
import { refuse } from './calendar.errors.js';

/** @throws CALENDAR.DATE_INVALID for what is no day of the Gregorian calendar, such as `2017-02-30` */
export const realDate = (text: string): LocalDate => {
  if (!isRealDate(text)) throw refuse('CALENDAR.DATE_INVALID', { date: text });
  return text;
};

export const nextDay = (date: LocalDate): LocalDate => {
  const day = midnight(realDate(date));
  day.setUTCDate(day.getUTCDate() + 1);
  return realDate(dateOf(day));
};

export const yearOf = (date: LocalDate): number => midnight(date).getUTCFullYear();

export const isWeekend = (date: LocalDate): boolean => [0, 6].includes(midnight(date).getUTCDay());

const isRealDate = (text: string): text is LocalDate => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = midnight(text);
  // Date reads 30 February as 2 March: a real day is one that reads back as itself.
  return !Number.isNaN(day.getTime()) && dateOf(day) === text;
};

const midnight = (date: string): Date => new Date(`${date}T00:00:00.000Z`);

const dateOf = (day: Date): string => day.toISOString().slice(0, -'T00:00:00.000Z'.length);
