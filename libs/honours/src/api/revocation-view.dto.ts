import { Day, Flag, Id, ListOf, OneOf, Text } from '#libs/http';
import type { EventRef, LocalDate } from '#libs/kernel';
import { grounds, inquiryFindings, type Ground, type InquiryFinding } from '../domain/honour.words.js';
import { eventRef } from './event-ref.js';

export class HonourInquiryDto {
  /** The event that opened it, as `stream@revision`. */
  @Text({ max: 300 })
  readonly ref!: EventRef;

  /** The complaint that opened it; absent where an organ did. */
  @Id({ optional: true })
  readonly complaint?: string;

  @Id()
  readonly organ!: string;

  /** Absent while it is open. */
  @OneOf(inquiryFindings, { optional: true })
  readonly finding?: InquiryFinding;
}

export class RevocationProposalDto {
  @OneOf(grounds)
  readonly ground!: Ground;

  @ListOf(eventRef, { max: 50 })
  readonly evidence!: readonly EventRef[];

  /** Until when the holder is waited for; absent where the rulebook sets no days. */
  @Day({ optional: true })
  readonly representationsDue?: LocalDate;

  /** The events that brought them. */
  @ListOf(eventRef, { max: 1_000 })
  readonly representations!: readonly EventRef[];

  @Flag()
  readonly isWaived!: boolean;
}

export class RevocationDto {
  /** The event of the decision, as `stream@revision`. */
  @Text({ max: 300 })
  readonly ref!: EventRef;

  /** Number of the published paper. */
  @Text({ max: 100, optional: true })
  readonly published?: string;

  /** The holder's last day to appeal, counted from the publication. */
  @Day({ optional: true })
  readonly appealDue?: LocalDate;

  @OneOf(['pending', 'dismissed'], { optional: true })
  readonly appeal?: 'pending' | 'dismissed';
}
