import type { DomainEvent, EventRef, LocalDate } from '#libs/kernel';
import type { Answer, Signatory } from './dossier.words.js';

/** What a dossier learns of the organs that are asked (R35, R38). */
export type OpinionEvent =
  | DomainEvent<
      'vetting.opinion-requested',
      {
        readonly ask: string;
        readonly organ: string;
        readonly requestedBy: string;
        readonly letter: string;
        /** `null` where it was made before letters had a case of their own. */
        readonly letterId: string | null;
        readonly dueOn: LocalDate;
        /** Digest of the holiday arrangement by which the days were counted. */
        readonly arrangement: string;
      }
    >
  | DomainEvent<'vetting.opinion-recorded', OpinionGiven>
  | DomainEvent<
      'vetting.opinion-superseded',
      OpinionGiven & { readonly supersedes: EventRef; readonly reason: string }
    >
  | DomainEvent<
      'vetting.opinion-withdrawn',
      {
        readonly ask: string;
        readonly organ: string;
        readonly withdraws: EventRef;
        readonly reason: string;
      }
    >
  | DomainEvent<
      'vetting.opinion-request-withdrawn',
      {
        readonly ask: string;
        readonly organ: string;
        readonly letterId: string;
        readonly reason: string;
      }
    >
  | DomainEvent<
      'vetting.opinion-expired',
      {
        readonly ask: string;
        readonly opinion: EventRef;
        readonly letterId: string | null;
        readonly validUntil: LocalDate;
      }
    >;

interface OpinionGiven {
  readonly ask: string;
  readonly organ: string;
  readonly letterId: string | null;
  readonly answer: Answer;
  readonly validUntil: LocalDate;
  /** Where that day ends. */
  readonly timezone: string;
  /** The day until which the organ puts its answer off. */
  readonly until: LocalDate | null;
  readonly signatories: readonly Signatory[];
  readonly question: string;
  readonly grounds: string;
}
