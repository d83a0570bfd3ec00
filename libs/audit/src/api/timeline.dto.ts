import { ApiProperty } from '@nestjs/swagger';
import { Day, Flag, ListOf, QueryWhole, rule } from '#libs/http';
import type { Bilingual, LocalDate } from '#libs/kernel';
import { ActOnRecordDto, whole } from './logged-event.dto.js';

export class CaseEventDto extends ActOnRecordDto {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly eventId!: string;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description: '`zh` and `en`' })
  readonly says!: Bilingual;

  /** From when it was so: the date on its paper. */
  @Day()
  readonly effectiveOn!: LocalDate;

  /** The paper is older than its record. */
  @Flag()
  readonly enteredLate!: boolean;

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
