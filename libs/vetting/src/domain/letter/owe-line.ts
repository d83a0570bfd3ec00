import type { Circumstances, LocalDate } from '#libs/kernel';
import type { LetterCommandOf } from './letter.commands.js';
import type { LetterEvent } from './letter.events.js';
import type { LetterFacts } from './letter.facts.js';
import { isOpen, type Letter, type Line } from './letter.state.js';
import type { OwedAgain } from './line-due.words.js';
import { lineDues } from './line-dues.js';

/** R35: an answer that is owed again has a last day of its own, counted from then, and is waited for as the first was. */
export const oweAgain = (
  { nomination, why }: LetterCommandOf<'OweAgain'>,
  letter: Letter,
  { terms, today }: LetterFacts & Circumstances,
): readonly LetterEvent[] => {
  if (letter.status === 'unissued' || !terms) return [];
  const line = letter.lines.get(nomination);
  if (!line || !isOwed(line, why, today)) return [];
  const { dueOn, urgeOn, arrangement, timezone } = terms;
  const others = lineDues(letter).filter((due) => due.nomination !== nomination);
  const [first = dueOn] = [dueOn, ...others.map((due) => due.dueOn)].sort();
  const waitsFor = { dueOn: first, isOverdue: others.some(({ isOverdue }) => isOverdue) };
  return [
    {
      type: 'vetting.line-due-again',
      data: { nomination, why, dueOn, urgeOn, arrangement, timezone, letter: waitsFor },
    },
  ];
};

/** Whoever has answered meanwhile owes nothing. */
const isOwed = (line: Line, why: OwedAgain, today: LocalDate): boolean => {
  switch (why) {
    case 'withdrawn':
    case 'returned':
    case 'information-provided':
      return isOpen(line);
    case 'deferral-ended':
      return line.status === 'answered' && isOver(line.answer?.until ?? null, today);
    case 'reopened':
      return line.status === 'answered';
  }
};

const isOver = (until: LocalDate | null, today: LocalDate): boolean => until !== null && until <= today;
