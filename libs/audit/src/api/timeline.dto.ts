import { ApiProperty } from '@nestjs/swagger';
import { Day, Flag, Id, ListOf, QueryWhole, rule, Text, Whole } from '#libs/http';
import type { Bilingual, EventRef, Instant, LocalDate } from '#libs/kernel';

const whole = { min: 0, max: Number.MAX_SAFE_INTEGER };

export class CaseEventDto {
  /** In the log; `GET receipts/{position}` gives its receipt. */
  @Whole(whole)
  readonly position!: number;

  @ApiProperty({ type: String, format: 'uuid' })
  readonly eventId!: string;

  /** `stream@revision` */
  @Text({ max: 300 })
  readonly event!: EventRef;

  @Text({ max: 100 })
  readonly type!: string;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description: '`zh` and `en`' })
  readonly says!: Bilingual;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly recordedAt!: Instant;

  /** From when it was so: the date on its paper. */
  @Day()
  readonly effectiveOn!: LocalDate;

  /** The paper is older than its record. */
  @Flag()
  readonly enteredLate!: boolean;

  @Id()
  readonly account!: string;

  @Id()
  readonly organ!: string;

  /** In whose place. */
  @Id({ optional: true })
  readonly onBehalfOf?: string;

  /** Rules that the decision was checked by, from its recorded basis. */
  @ListOf(rule(), { max: 1_000 })
  readonly rules!: string[];

  @ApiProperty({
    ...{ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } },
    description: 'Coded facts of the event, for example `stage` or `rule`; no text about a person',
  })
  readonly facts!: Readonly<Record<string, string | number>>;
}

export class TimelineQuery {
  /** `next` of the page before. */
  @QueryWhole({ ...whole, optional: true })
  readonly after: number = 0;

  @QueryWhole({ min: 1, max: 500, optional: true })
  readonly limit: number = 200;

  /** Waits, 5 s at most, until what others have written is found up to this position. */
  @QueryWhole({ ...whole, optional: true })
  readonly minPosition: number = 0;
}
