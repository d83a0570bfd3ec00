import type { LetterEvent } from '../domain/letter/letter.events.js';
import type { LineStatus } from '../domain/letter/letter.words.js';

/** How a line stands after an event. */
export interface LineChange {
  readonly nomination: string;
  readonly status: LineStatus;
  /** `undefined` leaves it as it was. */
  readonly isReturned?: boolean;
}

export const lineChangesOf = (event: LetterEvent): readonly LineChange[] => {
  switch (event.type) {
    case 'vetting.letter-issued':
      return event.data.lines.map((nomination) => ({ nomination, ...open }));
    case 'vetting.letter-replied':
      return event.data.lines.map(({ nomination }) => ({ nomination, ...answered }));
    case 'vetting.line-superseded':
      return [{ nomination: event.data.nomination, ...answered }];
    case 'vetting.line-withdrawn':
    case 'vetting.information-provided':
      return [{ nomination: event.data.nomination, ...open }];
    case 'vetting.line-due-again':
      return [{ nomination: event.data.nomination, status: 'open' }];
    case 'vetting.line-returned':
      return [{ nomination: event.data.nomination, status: 'open', isReturned: true }];
    case 'vetting.letter-withdrawn': {
      const { nominations, standing } = event.data;
      return [
        ...nominations.map((nomination) => ({ nomination, status: 'withdrawn', isReturned: false }) as const),
        ...standing.map((nomination) => ({ nomination, ...answered })),
      ];
    }
    // A line is open until its reply is sent, and answered until another is.
    case 'vetting.line-drafted':
    case 'vetting.line-withdrawal-drafted':
    case 'vetting.lines-signed':
    case 'vetting.lines-countersigned':
    case 'vetting.letter-received':
    case 'vetting.letter-readers-named':
    case 'vetting.letter-assigned':
    case 'vetting.letter-closed':
    case 'vetting.letter-urged':
    case 'vetting.letter-overdue':
    case 'vetting.letter-followed-up':
      return [];
  }
};

const open = { status: 'open', isReturned: false } as const;
const answered = { status: 'answered', isReturned: false } as const;
