import { ApiProperty } from '@nestjs/swagger';
import { Id, QueryWhole, Text, Whole } from '#libs/http';
import type { Bilingual, EventRef, Instant } from '#libs/kernel';

const whole = { min: 0, max: Number.MAX_SAFE_INTEGER };

export class CaseEventDto {
  /** In the log. */
  @Whole(whole)
  readonly position!: number;

  /** `stream@revision` */
  @Text({ max: 300 })
  readonly event!: EventRef;

  @Text({ max: 100 })
  readonly type!: string;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description: '`zh` and `en`' })
  readonly says!: Bilingual;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly recordedAt!: Instant;

  @Id()
  readonly account!: string;

  @Id()
  readonly organ!: string;

  /** In whose place. */
  @Id({ optional: true })
  readonly onBehalfOf?: string;

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
}
