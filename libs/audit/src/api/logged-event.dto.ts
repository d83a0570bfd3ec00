import { ApiProperty } from '@nestjs/swagger';
import { Id, Text, Whole } from '#libs/http';
import type { EventRef, GateOutcome, Instant } from '#libs/kernel';

export const whole = { min: 0, max: Number.MAX_SAFE_INTEGER };

export const outcomes: readonly GateOutcome[] = ['met', 'unmet', 'pending', 'waived', 'not-applicable'];

/** What is told of any event: where it stands, and who acted. */
export class LoggedEventDto {
  /** In the log; `GET receipts/{position}` gives its receipt. */
  @Whole(whole)
  readonly position!: number;

  /** `stream@revision` */
  @Text({ max: 300 })
  readonly event!: EventRef;

  @Text({ max: 100 })
  readonly type!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly recordedAt!: Instant;

  @Id()
  readonly account!: string;
}

/** And for whom. */
export class ActOnRecordDto extends LoggedEventDto {
  @Id()
  readonly organ!: string;

  /** In whose place. */
  @Id({ optional: true })
  readonly onBehalfOf?: string;
}
