import type { LocalDate, Scope } from '#libs/kernel';
import type { LetterStatus } from '../../domain/letter/letter.words.js';

/** One letter as lists show it. */
export interface LetterSummary {
  readonly id: string;
  readonly campaign: string;
  readonly number: string;
  readonly ask: string;
  readonly from: string;
  readonly to: string;
  readonly dueOn: LocalDate;
  readonly status: LetterStatus;
  /** Account of the officer in charge, once there is one. */
  readonly officer: string | null;
  /** Nominees asked about. */
  readonly lines: number;
  /** Of them, those who wait for an answer. */
  readonly open: number;
  /** Of these, those whose answer was sent back. */
  readonly returned: number;
  /** How often it was urged. */
  readonly urged: number;
  readonly isOverdue: boolean;
}

export interface LetterFilter {
  /** The organ that is asked. */
  readonly organ: string;
  /** Only letters that wait for an answer. */
  readonly isOpen: boolean;
}

export interface SentFilter {
  /** The organ that asks. */
  readonly organ: string;
  /** Only letters that wait for an answer after their last day. */
  readonly isOverdue: boolean;
}

/** Where a letter stands in the order of due days. */
export interface DuePlace {
  /** A day of the calendar, `YYYY-MM-DD`. */
  readonly dueOn: string;
  readonly id: string;
}

/** The inbox of the organs that are asked, and what an organ has sent: as fresh as its projection. */
export abstract class LetterList {
  /** What the reader sees, in order of id, after the cursor. */
  abstract page(
    filter: LetterFilter,
    scope: Scope,
    after: string,
    limit: number,
  ): Promise<readonly LetterSummary[]>;
  /** What the reader sees; what is due first comes first. */
  abstract sent(
    filter: SentFilter,
    scope: Scope,
    after: DuePlace | undefined,
    limit: number,
  ): Promise<readonly LetterSummary[]>;
}
