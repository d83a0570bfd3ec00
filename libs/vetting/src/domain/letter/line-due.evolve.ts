import type { IssuedLetter } from './letter.state.js';
import { isOpen } from './letter.state.js';
import type { LineDueEvent } from './line-due.events.js';

/** A line that was answered waits for another answer; one that waits already keeps its draft. */
export const evolveLineDue = (letter: IssuedLetter, { data }: LineDueEvent): IssuedLetter => {
  const { nomination, dueOn, letter: waitsFor } = data;
  const lines = [...letter.lines].map(([other, line]) => {
    if (other !== nomination || isOpen(line)) return [other, line] as const;
    return [other, { ...line, status: 'open', draft: null } as const] as const;
  });
  return {
    ...letter,
    status: 'assigned',
    lines: new Map(lines),
    dueAgain: new Map([...letter.dueAgain, [nomination, dueOn] as const]),
    overdue: new Set([...letter.overdue].filter((other) => other !== nomination)),
    isOverdue: waitsFor.isOverdue,
  };
};
