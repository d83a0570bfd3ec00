import type { LocalDate } from '#libs/kernel';
import type { OwedAgain } from './line-due.words.js';
import type { Reply } from './reply.js';

export type LetterCommand = LetterAct | TimedLetterAct | OweAgain | LetterNote;

/** What people do with a letter. */
export type LetterAct = IssueLetter | ActOfAsked | ActOfAsker;

export interface IssueLetter extends Asking {
  readonly type: 'IssueLetter';
}

/** What is asked of whom. */
export interface Asking {
  /** 文号 */
  readonly number: string;
  /** Where the impression of the seal is kept. */
  readonly seal: string;
  /** SHA-256 of each. */
  readonly attachments: readonly string[];
  /** Kind of organ, as the matrix names it. */
  readonly ask: string;
  readonly organ: string;
  readonly nominations: readonly string[];
}

/** Of the organ that is asked. */
export type ActOfAsked =
  | { readonly type: 'ReceiveLetter' }
  | { readonly type: 'AssignLetter'; readonly officer: string }
  | { readonly type: 'DraftLine'; readonly nomination: string; readonly reply: Reply }
  | {
      readonly type: 'DraftSuperseding';
      readonly nomination: string;
      /** The opinion that the actor saw standing in the dossier. */
      readonly supersedes: string;
      readonly reply: Reply;
      readonly reason: string;
    }
  | {
      readonly type: 'DraftWithdrawal';
      readonly nomination: string;
      /** The opinion that the actor saw standing in the dossier. */
      readonly withdraws: string;
      readonly reason: string;
    }
  | { readonly type: 'SignLines'; readonly office: string; readonly lines: readonly DraftRead[] }
  | { readonly type: 'CountersignLines'; readonly lines: readonly DraftRead[] }
  | { readonly type: 'ReplyLetter'; readonly nominations: readonly string[] };

/** Whoever puts a name to a draft says which one they read. */
export interface DraftRead {
  readonly nomination: string;
  /** The event that drafted it, as `stream@revision`. */
  readonly draft: string;
}

/** Of the organ that asks. */
export type ActOfAsker =
  | { readonly type: 'ReturnLine'; readonly nomination: string; readonly reason: string }
  | {
      readonly type: 'ProvideInformation';
      readonly nomination: string;
      readonly text: string;
      readonly attachments: readonly string[];
    }
  | { readonly type: 'NameReaders'; readonly readers: readonly string[] }
  | { readonly type: 'UrgeLetter' }
  | { readonly type: 'WithdrawLetter'; readonly reason: string };

/** What time does with a letter. */
export type TimedLetterAct =
  { readonly type: 'UrgeAsPlanned'; readonly day: LocalDate } | { readonly type: 'NoteOverdue' };

/** What time does once an answer that was given is owed again. */
export interface OweAgain {
  readonly type: 'OweAgain';
  readonly nomination: string;
  readonly why: OwedAgain;
}

/** Two parts of one append: answers that expired are asked for again by a letter that follows the first. */
export type LetterNote =
  | { readonly type: 'NoteFollowUp'; readonly letter: string; readonly nominations: readonly string[] }
  | (Asking & {
      readonly type: 'IssueFollowUp';
      readonly from: string;
      readonly follows: string;
      readonly readers: readonly string[];
    });

/** One command of the union, by its name. */
export type LetterCommandOf<Type extends LetterCommand['type']> = Extract<LetterCommand, { type: Type }>;
