import type { DomainEvent, Instant, LocalDate } from '#libs/kernel';
import type { Channel } from '#libs/rulebook';

/** What a notice came to for one nominee: the complaints that objections became; none is a clean notice. */
export interface NoticeOutcome {
  readonly nomination: string;
  readonly complaints: readonly string[];
}

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
      { readonly complaint: string; readonly nomination: string; readonly channel: Channel }
    >
  | DomainEvent<'notice.closed', { readonly outcomes: readonly NoticeOutcome[] }>;
