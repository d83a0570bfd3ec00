import type { LetterEvent } from '../domain/letter/letter.events.js';
import type { LetterRow } from './letter.row.js';

/** What an event changes in a letter's row; `urged` is added to what is there. */
export type LetterChange = Partial<Omit<LetterRow, 'id'>>;

export const letterChangeOf = (event: LetterEvent): LetterChange => {
  switch (event.type) {
    case 'vetting.letter-issued': {
      const { campaign, number, ask, from, to, dueOn } = event.data;
      return { campaign, number, ask, from, to, dueOn, status: 'issued' };
    }
    case 'vetting.letter-received':
      return { status: 'received' };
    case 'vetting.letter-assigned':
      return { status: 'assigned', officer: event.data.officer };
    case 'vetting.letter-closed':
      return { status: 'closed' };
    case 'vetting.line-withdrawn':
    case 'vetting.line-returned':
    case 'vetting.information-provided':
      return { status: 'assigned' };
    case 'vetting.letter-urged':
      return { urged: 1 };
    case 'vetting.letter-overdue':
      return { isOverdue: true };
    case 'vetting.line-due-again':
      return { status: 'assigned', ...event.data.letter };
    case 'vetting.letter-withdrawn':
      return { status: 'withdrawn' };
    case 'vetting.line-drafted':
    case 'vetting.line-withdrawal-drafted':
    case 'vetting.letter-readers-named':
    case 'vetting.lines-signed':
    case 'vetting.lines-countersigned':
    case 'vetting.letter-replied':
    case 'vetting.line-superseded':
    case 'vetting.letter-followed-up':
      return {};
  }
};
