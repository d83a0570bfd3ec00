import { dateIn, endOfDay, type Instant, type LocalDate } from '#libs/kernel';
import type { Rulebook, StageOf } from '#libs/rulebook';
import type { WorkingDays } from './notice-opening.facts.js';

export interface NoticePeriod {
  readonly from: LocalDate;
  /** Last day, a working day. */
  readonly until: LocalDate;
  /** The first instant after it. */
  readonly closesAt: Instant;
  readonly workingDays: number;
  readonly counting: Rulebook['counting'];
  /** Digest of the arrangement by which it was counted. */
  readonly arrangement: string;
}

/**
 * R22: counted once; replay reads what was counted. It runs from the day it is on record where the rulebook's
 * clock stands: an older paper shows the public nothing.
 */
export const periodOf = (
  { workingDays }: Pick<StageOf<'notice'>, 'workingDays'>,
  { counting, timezone }: Pick<Rulebook, 'counting' | 'timezone'>,
  at: Instant,
  { arrangement, lastDay }: WorkingDays,
): NoticePeriod => {
  const from = dateIn(timezone, at);
  const until = lastDay(from, workingDays, counting);
  return { from, until, closesAt: endOfDay(timezone, until), workingDays, counting, arrangement };
};
