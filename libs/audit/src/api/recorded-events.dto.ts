import { ApiProperty } from '@nestjs/swagger';
import { Nested, QueryWhole, Text, Whole } from '#libs/http';
import { CaseEventDto } from './timeline.dto.js';

const whole = { min: 0, max: Number.MAX_SAFE_INTEGER };

class UpcastDto {
  @Whole({ min: 1, max: Number.MAX_SAFE_INTEGER })
  readonly schemaVersion!: number;

  @ApiProperty({ type: 'object', additionalProperties: true })
  readonly data!: object;
}

export class RecordedEventDto extends CaseEventDto {
  /** The leaf of the ledger, byte for byte: RFC 8785 JSON of the event as it stands in the log, personal texts sealed. */
  @Text({ max: 100_000 })
  readonly entry!: string;

  @Whole({ min: 1, max: Number.MAX_SAFE_INTEGER })
  readonly schemaVersion!: number;

  @ApiProperty({
    ...{ type: Object, required: false },
    description: 'As stored, with the personal texts that the reader may see; absent of drafts and votes',
  })
  readonly data?: object;

  @ApiProperty({
    ...{ type: 'object', additionalProperties: { type: 'string' } },
    description:
      'By path in the data, for each personal text: base64url of 32 bytes that name its key and 32 of salt, which with ' +
      'the text make the commitment in the entry; or why it is not shown',
  })
  readonly proofs!: Readonly<Record<string, string>>;

  /** The data in its newest version, where that is another. */
  @Nested(() => UpcastDto, { optional: true })
  readonly upcast?: UpcastDto;
}

export class RecordedEventsQuery {
  /** `next` of the page before. */
  @QueryWhole({ ...whole, optional: true })
  readonly after: number = 0;

  @QueryWhole({ min: 1, max: 100, optional: true })
  readonly limit: number = 100;

  /** Waits, 5 s at most, until what others have written is found up to this position. */
  @QueryWhole({ ...whole, optional: true })
  readonly minPosition: number = 0;
}
