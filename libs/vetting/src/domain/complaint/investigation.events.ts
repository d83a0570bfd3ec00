import type { DomainEvent } from '#libs/kernel';
import type { Conclusion, ReplyDue } from './complaint.words.js';

export type InvestigationEvent =
  | DomainEvent<
      'vetting.investigation-opened',
      { readonly organ: string; readonly investigators: readonly string[] }
    >
  | DomainEvent<
      'vetting.investigators-reassigned',
      { readonly investigators: readonly string[]; readonly by: string; readonly reason: string }
    >
  | DomainEvent<
      'vetting.investigation-step-recorded',
      { readonly step: string; readonly by: string; readonly note: string }
    >
  | DomainEvent<
      'vetting.investigation-concluded',
      {
        readonly conclusions: readonly Conclusion[];
        readonly by: string;
        readonly measures: string;
        /** By when whoever gave a name hears the outcome. */
        readonly reply: ReplyDue | null;
      }
    >
  | DomainEvent<
      'vetting.name-cleared',
      { readonly nomination: string; readonly by: string; readonly how: string; readonly reason: string }
    >
  | DomainEvent<
      'vetting.investigation-reopened',
      {
        readonly organ: string;
        readonly by: string;
        readonly reason: string;
        /** What was not known before. */
        readonly evidence: readonly string[];
        /** Those who look again; nobody where it had been declined. */
        readonly investigators: readonly string[];
        /** Those whose honour it reaches now. */
        readonly holders: readonly string[];
      }
    >;
