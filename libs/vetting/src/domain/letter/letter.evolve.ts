import { personsBehind, type EventRef } from '#libs/kernel';
import type { LetterEvent } from './letter.events.js';
import { evolveLineDue } from './line-due.evolve.js';
import {
  isOpen,
  type Draft,
  type Drafted,
  type IssuedLetter,
  type Letter,
  type Line,
} from './letter.state.js';

type Issued = Extract<LetterEvent, { type: 'vetting.letter-issued' }>;

export const evolve = (letter: Letter, event: LetterEvent, ref: EventRef): Letter => {
  if (event.type === 'vetting.letter-issued') return issued(event);
  return letter.status === 'unissued' ? letter : evolveIssued(letter, event, ref);
};

const issued = (event: Issued): IssuedLetter => {
  const { lines, arrangement: _, timezone: __, by: ___, ...data } = event.data;
  // The clock issues what follows; it names the readers of the letter before.
  const readers = data.follows === null ? personsBehind(event) : [];
  return {
    ...data,
    ...untouched,
    readers,
    lines: new Map(lines.map((nomination) => [nomination, unanswered])),
  };
};

const untouched: Pick<
  IssuedLetter,
  'status' | 'officer' | 'urged' | 'dueAgain' | 'overdue' | 'isOverdue' | 'followUps'
> = {
  status: 'issued',
  officer: null,
  urged: [],
  dueAgain: new Map(),
  overdue: new Set(),
  isOverdue: false,
  followUps: [],
};

const unanswered: Line = { status: 'open', draft: null, answer: null, isReturned: false };

const evolveIssued = (
  letter: IssuedLetter,
  event: Exclude<LetterEvent, Issued>,
  ref: EventRef,
): IssuedLetter => {
  switch (event.type) {
    case 'vetting.letter-received':
      return { ...letter, status: 'received' };
    case 'vetting.letter-readers-named':
      return { ...letter, readers: event.data.readers };
    case 'vetting.letter-assigned':
      return { ...letter, status: 'assigned', officer: event.data.officer };
    case 'vetting.line-drafted': {
      const { nomination, by, supersedes, reason, ...reply } = event.data;
      const drafters = personsBehind(event);
      const drafted: Drafted =
        supersedes === null ? { is: 'reply', reply } : { is: 'superseding', supersedes, reply, reason };
      return withDraft(letter, nomination, { ...drafted, ...unread, ref, by, drafters });
    }
    case 'vetting.line-withdrawal-drafted': {
      const { nomination, by, withdraws, reason } = event.data;
      const draft: Drafted = { is: 'withdrawal', withdraws, reason };
      return withDraft(letter, nomination, { ...draft, ...unread, ref, by, drafters: personsBehind(event) });
    }
    case 'vetting.lines-signed': {
      const { lines, office, by: accountId } = event.data;
      const hands = personsBehind(event).map((person) => [person, office] as const);
      return withLines(letter, lines.map(nominationOf), (line) => ({
        ...line,
        draft: line.draft && {
          ...line.draft,
          signatories: [...line.draft.signatories, { office, accountId }],
          hands: new Map([...line.draft.hands, ...hands]),
        },
      }));
    }
    case 'vetting.lines-countersigned':
      return withLines(letter, event.data.lines.map(nominationOf), (line) => ({
        ...line,
        status: isOpen(line) ? 'countersigned' : line.status,
        draft: line.draft && { ...line.draft, isCountersigned: true },
      }));
    case 'vetting.letter-replied': {
      const { lines, by } = event.data;
      return lines.reduce(
        (before, { nomination, answer, until }) =>
          withLines(before, [nomination], () => answered({ ref, by, answer, until })),
        letter,
      );
    }
    case 'vetting.line-superseded': {
      const { nomination, by, answer, until } = event.data;
      return withLines(letter, [nomination], () => answered({ ref, by, answer, until }));
    }
    case 'vetting.letter-closed':
      return { ...letter, status: 'closed' };
    case 'vetting.line-withdrawn':
      return reopened(letter, event.data.nomination, () => unanswered);
    case 'vetting.line-returned':
      return reopened(letter, event.data.nomination, (line) => ({ ...line, ...again, isReturned: true }));
    case 'vetting.information-provided':
      return reopened(letter, event.data.nomination, (line) => ({ ...line, ...again }));
    case 'vetting.letter-urged':
      return { ...letter, urged: [...letter.urged, event.data.day] };
    case 'vetting.letter-overdue':
      return { ...letter, overdue: new Set([...letter.overdue, ...event.data.open]), isOverdue: true };
    case 'vetting.line-due-again':
      return evolveLineDue(letter, event);
    case 'vetting.letter-withdrawn': {
      const { nominations, standing } = event.data;
      const stood = withLines(letter, standing, ({ answer }) => ({
        ...unanswered,
        status: 'answered',
        answer,
      }));
      const withdrawn = withLines(stood, nominations, () => ({ ...unanswered, status: 'withdrawn' }));
      return { ...withdrawn, status: 'withdrawn' };
    }
    case 'vetting.letter-followed-up':
      return { ...letter, followUps: [...letter.followUps, event.data.letter] };
  }
};

const unread = { isCountersigned: false, signatories: [], hands: new Map<string, string>() } as const;

const nominationOf = ({ nomination }: { readonly nomination: string }): string => nomination;

/** A new draft takes the place of the one before; what is answered stays so until it is sent. */
const withDraft = (letter: IssuedLetter, nomination: string, draft: Draft): IssuedLetter =>
  withLines(letter, [nomination], (line) => ({
    ...line,
    status: isOpen(line) ? 'drafted' : line.status,
    draft,
  }));

const again = { status: 'open', draft: null } as const;

const answered = (answer: NonNullable<Line['answer']>): Line => ({
  ...unanswered,
  ...{ status: 'answered', answer },
});

/** A letter that waits for an answer again is in the hands of its officer. */
const reopened = (letter: IssuedLetter, nomination: string, change: (line: Line) => Line): IssuedLetter => ({
  ...withLines(letter, [nomination], change),
  status: 'assigned',
});

const withLines = (
  letter: IssuedLetter,
  nominations: readonly string[],
  change: (line: Line) => Line,
): IssuedLetter => ({
  ...letter,
  lines: new Map(
    [...letter.lines].map(([nomination, line]) => [
      nomination,
      nominations.includes(nomination) ? change(line) : line,
    ]),
  ),
});
