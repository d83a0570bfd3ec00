import type { Instant, LocalDate } from '#libs/kernel';

/** An hour of a day in China, which has one zone and no summer time. */
export const hourOf = (day: LocalDate, hour: number): Instant =>
  instantAt(Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00+08:00`));

/** @param epoch milliseconds */
export const instantAt = (epoch: number): Instant => new Date(epoch).toISOString() as Instant;
