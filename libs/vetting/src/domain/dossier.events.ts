import type { DomainEvent, EventRef, LocalDate } from '#libs/kernel';
import type { NomineeKind } from '#libs/rulebook';
import type { Answer, CheckResult, Finding, Signatory } from './dossier.words.js';

export type DossierEvent =
  | DomainEvent<
      'vetting.dossier-opened',
      {
        readonly nomination: string;
        readonly campaign: string;
        readonly unit: string;
        readonly kind: NomineeKind;
        readonly category: string;
        /** Kinds of organ to be asked, by the rulebook of that day; what binds is the one in force. */
        readonly opinions: readonly string[];
        readonly checks: readonly string[];
      }
    >
  | DomainEvent<'vetting.self-review-recorded', { readonly aspects: readonly string[]; readonly by: string }>
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
    >
  | DomainEvent<
      'vetting.check-recorded',
      {
        readonly check: string;
        readonly organ: string;
        readonly result: CheckResult;
        readonly source: string;
        readonly remarks: string;
      }
    >
  | DomainEvent<
      'vetting.check-superseded',
      {
        readonly check: string;
        readonly organ: string;
        readonly supersedes: EventRef;
        readonly result: CheckResult;
        readonly source: string;
        readonly reason: string;
        readonly remarks: string;
      }
    >
  | DomainEvent<'vetting.complaint-linked', { readonly complaint: string }>
  | DomainEvent<'vetting.complaint-concluded', { readonly complaint: string; readonly finding: Finding }>
  | DomainEvent<
      'vetting.clearance-certified',
      { readonly decision: 'advance' | 'confer'; readonly stage: string }
    >;
