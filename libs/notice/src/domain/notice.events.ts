import type { DomainEvent, Instant, LocalDate } from '#libs/kernel';
import type { Channel, Lane } from '#libs/rulebook';
import type { NoticePeriod } from './notice-period.js';

/**
 * What a notice came to for one nominee: how many complaints its objections became; none is a clean notice. Which they
 * are stands in the nomination and in `notice.objection-raised`: an event must stay small, however many object.
 */
export interface CountedOutcome {
  readonly nomination: string;
  readonly complaints: number;
}

/** What the sealed note says of one nominee: clean, or blocked by so many complaints. */
export interface SealedOutcome extends CountedOutcome {
  readonly blockedBy: number;
}

export const corrections = ['nominee-facts', 'nominee-deeds'] as const;

export type NoticeEvent =
  | DomainEvent<
      'notice.opened',
      {
        readonly campaign: string;
        readonly stage: string;
        readonly scope: string;
        readonly organ: string;
        readonly nominations: readonly string[];
        readonly contents: readonly string[];
        /** The day the notice was recorded, whatever day its paper bears (R22). */
        readonly from: LocalDate;
        /** Last day; counted once, on opening, by the arrangement recorded here (R22). */
        readonly until: LocalDate;
        /** The first instant after the last day, where the rulebook's clock stands. */
        readonly closesAt: Instant;
        readonly workingDays: number;
        readonly counting: 'inclusive' | 'exclusive';
        /** Digest of the holiday arrangement. */
        readonly arrangement: string;
        /** Rule whose gate waits for this notice, in the rulebook's numbers. */
        readonly rule: string | null;
      }
    >
  | DomainEvent<
      'notice.objection-raised',
      {
        readonly complaint: string;
        readonly nomination: string;
        /** `null` in events from before it was recorded here. */
        readonly lane: Lane | null;
        readonly channel: Channel;
        readonly postmark: LocalDate | null;
        /** The day on the office's stamp; `null` in events from before it was recorded here. */
        readonly receivedOn: LocalDate | null;
      }
    >
  | DomainEvent<'notice.suspended', { readonly reason: string; readonly by: string }>
  | DomainEvent<
      'notice.corrected',
      {
        readonly nomination: string;
        readonly what: (typeof corrections)[number];
        readonly reason: string;
        readonly by: string;
      }
    >
  | DomainEvent<'notice.restarted', NoticePeriod>
  | DomainEvent<'notice.closed', { readonly outcomes: readonly CountedOutcome[] }>
  | DomainEvent<
      'notice.result-sealed',
      {
        readonly outcomes: readonly SealedOutcome[];
        readonly number: string;
        readonly seal: string;
        /** SHA-256 of the note, hex. */
        readonly digest: string;
      }
    >;
