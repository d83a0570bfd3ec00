import type { EventRef, LocalDate } from '#libs/kernel';
import type { Answer, Signatory } from '../dossier/dossier.words.js';
import type { LetterStatus, LineStatus } from './letter.words.js';
import type { WrittenReply } from '../dossier/reply.js';

/** What a draft does once it is sent. */
export type Drafted =
  | { readonly is: 'reply'; readonly reply: WrittenReply }
  | {
      readonly is: 'superseding';
      readonly supersedes: EventRef;
      readonly reply: WrittenReply;
      readonly reason: string;
    }
  | { readonly is: 'withdrawal'; readonly withdraws: EventRef; readonly reason: string };

export type Draft = Drafted & {
  readonly ref: EventRef;
  readonly by: string;
  /** The accounts behind it, none of which countersigns. */
  readonly drafters: readonly string[];
  /** Every account behind a signature, with the office that it signed for. */
  readonly hands: ReadonlyMap<string, string>;
  readonly isCountersigned: boolean;
  /** R38: who signed it, each by an act of their own. */
  readonly signatories: readonly Signatory[];
};

/** The last answer that was given. */
export interface LineAnswer {
  readonly ref: EventRef;
  readonly by: string;
  readonly answer: Answer;
  readonly until: LocalDate | null;
}

/** What becomes of one nominee in a letter. */
export interface Line {
  readonly status: LineStatus;
  /** Of an answered line: how its answer is to be superseded or taken back. */
  readonly draft: Draft | null;
  /** Stays while the line is open again, unless its own organ took it back. */
  readonly answer: LineAnswer | null;
  /** The asking organ sent the answer back. */
  readonly isReturned: boolean;
}

export interface IssuedLetter {
  readonly status: LetterStatus;
  readonly number: string;
  readonly campaign: string;
  readonly ask: string;
  readonly from: string;
  readonly to: string;
  readonly seal: string;
  readonly attachments: readonly string[];
  readonly dueOn: LocalDate;
  readonly urgeOn: readonly LocalDate[];
  readonly follows: string | null;
  /** Accounts of the organ that asks, who read the reasons where the rulebook keeps them for named officers. */
  readonly readers: readonly string[];
  /** Account of the officer in charge. */
  readonly officer: string | null;
  /** By nomination. */
  readonly lines: ReadonlyMap<string, Line>;
  /** Days on which it was urged. */
  readonly urged: readonly LocalDate[];
  /** By nomination: the last day of an answer that is owed again. */
  readonly dueAgain: ReadonlyMap<string, LocalDate>;
  /** Nominations whose last day was over before they were answered. */
  readonly overdue: ReadonlySet<string>;
  /** Whether one of those it waited for last was. */
  readonly isOverdue: boolean;
  readonly followUps: readonly string[];
}

export type Letter = { readonly status: 'unissued' } | IssuedLetter;

export const unissued: Letter = { status: 'unissued' };

/** All who are asked about. */
export const aboutWhom = (letter: Letter): readonly string[] =>
  letter.status === 'unissued' ? [] : [...letter.lines.keys()];

/** Nominations whose lines wait for an answer. */
export const openLines = ({ lines }: IssuedLetter): readonly string[] =>
  [...lines].filter(([, line]) => isOpen(line)).map(([nomination]) => nomination);

export const isOpen = ({ status }: Line): boolean => status !== 'answered' && status !== 'withdrawn';
