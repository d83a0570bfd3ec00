import type { LocalDate } from '#libs/kernel';

/** Whether a value is a day that the calendar has: `2017-02-30` is none. */
export const isDay = (value: unknown): value is LocalDate => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const midnight = new Date(`${value}T00:00:00.000Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(value);
};
