import type { DomainEvent } from '#libs/kernel';
import type { NomineeKind } from '#libs/rulebook';
import type { CheckEvent } from './check.events.js';
import type { ComplaintLinkEvent } from './complaint-link.events.js';
import type { OpinionEvent } from './opinion.events.js';
import type { ReopeningEvent } from './reopening.events.js';

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
  | OpinionEvent
  | CheckEvent
  | ReopeningEvent
  | ComplaintLinkEvent
  | DomainEvent<
      'vetting.clearance-certified',
      { readonly decision: 'advance' | 'confer'; readonly stage: string }
    >;
