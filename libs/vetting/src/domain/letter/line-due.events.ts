import type { DomainEvent, LocalDate } from '#libs/kernel';
import type { OwedAgain } from './line-due.words.js';

export type LineDueEvent = DomainEvent<
  'vetting.line-due-again',
  {
    readonly nomination: string;
    readonly why: OwedAgain;
    /** Last day for this answer, counted from the day on which it was owed again. */
    readonly dueOn: LocalDate;
    readonly urgeOn: readonly LocalDate[];
    /** Digest of the holiday arrangement by which the days were counted. */
    readonly arrangement: string;
    /** Where the days begin and end. */
    readonly timezone: string;
    /** Of all that the letter waits for now: the first last day, and whether one is over. */
    readonly letter: { readonly dueOn: LocalDate; readonly isOverdue: boolean };
  }
>;
