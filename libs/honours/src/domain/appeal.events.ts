import type { DomainEvent, EventRef, LocalDate } from '#libs/kernel';
import type { DueDay } from './due-day.js';
import type { PublishedDecision } from './honour.words.js';

/** A part of an item's money, in fen; `null` for what is no money. */
export interface Amount {
  readonly item: string;
  readonly fen: number | null;
}

/** What follows a revocation, or undoes it. */
export type AppealEvent =
  | DomainEvent<
      'honours.published',
      {
        readonly decision: PublishedDecision;
        /** The document's number, as it is printed on it. */
        readonly number: string;
        /** SHA-256 of the document, hex. */
        readonly digest: string;
        readonly on: LocalDate;
        /** The holder's last day to appeal a revocation; `null` where the rulebook knows no appeal. */
        readonly appeal: DueDay | null;
      }
    >
  | DomainEvent<
      'honours.appealed',
      {
        readonly revocation: EventRef;
        readonly text: string;
        readonly organ: string;
        readonly by: string;
      }
    >
  | DomainEvent<
      'honours.appeal-dismissed',
      { readonly appeal: EventRef; readonly reason: string; readonly organ: string; readonly by: string }
    >
  | DomainEvent<
      'honours.reinstated',
      {
        readonly revocation: EventRef;
        /** `null` where the title was given back without one. */
        readonly appeal: EventRef | null;
        readonly reason: string;
        /** SHA-256 of the paper on which the decision rests, hex; `null` where none was asked for yet. */
        readonly digest: string | null;
        readonly organ: string;
        readonly by: string;
        /** What was recovered: it is due back to the holder. */
        readonly dueBack: readonly Amount[];
        /** What was given up: it stays with the holder, as if it had never been asked for. */
        readonly writtenOff: readonly Amount[];
        /** Benefits that had been stopped and run again. */
        readonly benefits: readonly string[];
      }
    >
  | DomainEvent<
      'honours.item-returned',
      Amount & {
        /** Whether it had been counted as back in full: money may have come in part. */
        readonly complete: boolean;
      }
    >;
