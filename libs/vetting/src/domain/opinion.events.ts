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
        readonly dueOn: LocalDate;
        /** Digest of the holiday arrangement by which the days were counted. */
        readonly arrangement: string;
      }
    >
  | DomainEvent<
      'vetting.opinion-recorded',
      {
        readonly ask: string;
        readonly organ: string;
        readonly answer: Answer;
        readonly validUntil: LocalDate;
        readonly signatories: readonly Signatory[];
        readonly grounds: string;
      }
    >
  | DomainEvent<
      'vetting.opinion-superseded',
      {
        readonly ask: string;
        readonly organ: string;
        readonly supersedes: EventRef;
        readonly answer: Answer;
        readonly validUntil: LocalDate;
        readonly signatories: readonly Signatory[];
        readonly reason: string;
        readonly grounds: string;
      }
    >;
