import type { LocalDate } from '#libs/kernel';
import { openLines, type IssuedLetter } from './letter.state.js';

/** By when an answer that a letter waits for is due. */
export interface LineDue {
  readonly nomination: string;
  readonly dueOn: LocalDate;
  readonly isOverdue: boolean;
}

/** Of each line that waits for an answer: the letter's last day, or one of its own where it is owed again. */
export const lineDues = (letter: IssuedLetter): readonly LineDue[] =>
  openLines(letter).map((nomination) => ({
    nomination,
    dueOn: letter.dueAgain.get(nomination) ?? letter.dueOn,
    isOverdue: letter.overdue.has(nomination),
  }));
