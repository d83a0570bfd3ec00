import { endOfDay, type Instant, type LocalDate } from '#libs/kernel';
import type { Arrangement } from './arrangement.js';
import { addWorkingDays, type WorkingDayPeriod } from './working-days.js';

/** The last day of a period of working days, counted once. */
export interface DueDay {
  readonly dueOn: LocalDate;
  /** The first instant at which it is late. */
  readonly dueAt: Instant;
  /** Digest of the holiday arrangement by which the day was counted. */
  readonly arrangement: string;
}

/**
 * @param timezone where the day ends
 * @throws what `addWorkingDays` throws
 */
export const dueDayOf = (arrangement: Arrangement, period: WorkingDayPeriod, timezone: string): DueDay => {
  const dueOn = addWorkingDays(arrangement, period);
  return { dueOn, dueAt: endOfDay(timezone, dueOn), arrangement: arrangement.digest };
};
