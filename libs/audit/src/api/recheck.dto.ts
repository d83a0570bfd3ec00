import { ApiProperty } from '@nestjs/swagger';
import { Id, ListOf, OneOf, QueryWhole, text, Text, Whole } from '#libs/http';
import type { GateOutcome } from '#libs/kernel';
import { verdicts, type Verdict } from '../domain/recheck/fault.js';
import { LoggedEventDto, outcomes, whole } from './logged-event.dto.js';

const many = { max: 100_000 };

export class FaultDto {
  @OneOf(verdicts)
  readonly verdict!: Verdict;

  /** Code of the reason, for example `account-not-open`. */
  @Text({ max: 100 })
  readonly why!: string;

  @Text({ max: 10, optional: true })
  readonly rule?: string;

  /** Name of the gate. */
  @Text({ max: 100, optional: true })
  readonly gate?: string;

  /** What the decision says of the gate. */
  @OneOf(outcomes, { optional: true })
  readonly recorded?: GateOutcome;

  /** What recheck found. */
  @OneOf(outcomes, { optional: true })
  readonly found?: GateOutcome;
}

export class FaultyDecisionDto extends LoggedEventDto {
  /** The stream that it stands in. */
  @Id()
  readonly id!: string;

  /** `null` where it is a decision on nothing that is known. */
  @ApiProperty({ type: String, nullable: true })
  readonly campaign!: string | null;

  /** At least one. */
  @ListOf(() => FaultDto, many)
  readonly faults!: FaultDto[];
}

export class RecheckDto {
  /** How many decisions were evaluated again; those not among the items are sound. */
  @Whole(whole)
  readonly decisions!: number;

  @ListOf(() => FaultyDecisionDto, many)
  readonly items!: FaultyDecisionDto[];

  /** Types of events that carry a basis but are not rechecked, one for each such event. */
  @ListOf(text({ max: 100 }), many)
  readonly unread!: string[];

  /** Position after which the next page begins; `null` at the end of the log. */
  @ApiProperty({ type: 'integer', nullable: true })
  readonly next!: number | null;
}

export class RecheckQueryDto {
  /** `next` of the page before, or the position after which to begin. */
  @QueryWhole({ ...whole, optional: true })
  readonly after: number = 0;

  /** Only decisions in this campaign. */
  @Id({ optional: true })
  readonly campaign?: string;
}
