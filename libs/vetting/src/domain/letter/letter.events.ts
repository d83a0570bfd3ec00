import type { DomainEvent, EventRef, LocalDate } from '#libs/kernel';
import type { LineDueEvent } from './line-due.events.js';
import type { Answer } from '../dossier/dossier.words.js';

/** What happens to a letter that asks one organ about several nominees (征求意见函). */
export type LetterEvent =
  | DomainEvent<'vetting.letter-issued', LetterIssued>
  /** The officers of the organ that asks who read the reasons of the answers; they take the place of those before. */
  | DomainEvent<'vetting.letter-readers-named', { readonly readers: readonly string[]; readonly by: string }>
  | DomainEvent<'vetting.letter-received', { readonly by: string }>
  | DomainEvent<'vetting.letter-assigned', { readonly officer: string; readonly by: string }>
  | DomainEvent<
      'vetting.line-drafted',
      {
        readonly nomination: string;
        readonly answer: Answer;
        readonly until: LocalDate | null;
        /** The opinion that it is to take the place of, and why; of a first reply `null` and empty. */
        readonly supersedes: EventRef | null;
        readonly by: string;
        readonly question: string;
        readonly grounds: string;
        readonly reason: string;
      }
    >
  | DomainEvent<
      'vetting.line-withdrawal-drafted',
      {
        readonly nomination: string;
        readonly withdraws: EventRef;
        readonly by: string;
        readonly reason: string;
      }
    >
  | DomainEvent<
      'vetting.lines-signed',
      {
        readonly lines: readonly { readonly nomination: string; readonly draft: EventRef }[];
        /** In which office (R38). */
        readonly office: string;
        readonly by: string;
      }
    >
  | DomainEvent<
      'vetting.lines-countersigned',
      {
        /** `draft` is `null` where it was not yet said what the countersigner had read. */
        readonly lines: readonly { readonly nomination: string; readonly draft: EventRef | null }[];
        readonly by: string;
      }
    >
  | DomainEvent<
      'vetting.letter-replied',
      {
        readonly lines: readonly {
          readonly nomination: string;
          readonly answer: Answer;
          readonly until: LocalDate | null;
        }[];
        readonly by: string;
      }
    >
  | DomainEvent<'vetting.letter-closed', { readonly by: string }>
  | DomainEvent<
      'vetting.line-superseded',
      {
        readonly nomination: string;
        readonly supersedes: EventRef;
        readonly answer: Answer;
        readonly until: LocalDate | null;
        readonly by: string;
        readonly reason: string;
      }
    >
  | DomainEvent<'vetting.line-withdrawn', Reasoned>
  | DomainEvent<'vetting.line-returned', Reasoned>
  | DomainEvent<
      'vetting.information-provided',
      {
        readonly nomination: string;
        readonly attachments: readonly string[];
        readonly by: string;
        readonly text: string;
      }
    >
  | DomainEvent<
      'vetting.letter-urged',
      { readonly day: LocalDate; readonly open: readonly string[]; readonly by: string }
    >
  | DomainEvent<'vetting.letter-overdue', { readonly open: readonly string[] }>
  | LineDueEvent
  | DomainEvent<
      'vetting.letter-withdrawn',
      {
        /** Those about whom nothing is asked any more. */
        readonly nominations: readonly string[];
        /** Those who were asked about again: the answer before stands. */
        readonly standing: readonly string[];
        readonly by: string;
        readonly reason: string;
      }
    >
  | DomainEvent<
      'vetting.letter-followed-up',
      { readonly letter: string; readonly nominations: readonly string[] }
    >;

interface LetterIssued {
  readonly number: string;
  readonly campaign: string;
  readonly ask: string;
  readonly from: string;
  readonly to: string;
  readonly seal: string;
  readonly attachments: readonly string[];
  /** Nominations. */
  readonly lines: readonly string[];
  /** Last day for the answers. */
  readonly dueOn: LocalDate;
  readonly urgeOn: readonly LocalDate[];
  /** Digest of the holiday arrangement by which the days were counted. */
  readonly arrangement: string;
  /** Where the days begin and end. */
  readonly timezone: string;
  /** The letter whose answers expired. */
  readonly follows: string | null;
  readonly by: string;
}

interface Reasoned {
  readonly nomination: string;
  readonly by: string;
  readonly reason: string;
}
