import type { DomainEvent, EventRef } from '#libs/kernel';
import type { InquiryFinding } from './honour.words.js';

/** An honour is looked into, by a complaint or by an organ of its own accord. */
export type InquiryEvent =
  | DomainEvent<
      'honours.inquiry-opened',
      {
        /** The complaint that opened it; `null` where an organ did. */
        readonly complaint: string | null;
        readonly organ: string;
        readonly by: string;
        /** Empty where the complaint says it. */
        readonly reason: string;
      }
    >
  | DomainEvent<
      'honours.inquiry-concluded',
      {
        /** The event that opened it. */
        readonly inquiry: EventRef;
        readonly finding: InquiryFinding;
        readonly by: string;
        /** Empty where the complaint says it. */
        readonly remarks: string;
      }
    >;
