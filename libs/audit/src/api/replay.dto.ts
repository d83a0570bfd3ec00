import { ApiProperty } from '@nestjs/swagger';
import { Flag, ListOf, Nested, OneOf, QueryWhole, RuleNumber, text, Text, Whole } from '#libs/http';
import type { GateOutcome } from '#libs/kernel';
import { outcomes, whole } from './logged-event.dto.js';
import { RulesBetweenDto, RulesOfThenDto } from './rules-of-then.dto.js';
import { CaseEventDto } from './timeline.dto.js';

const many = { max: 100_000 };

export class StreamStateDto {
  @Text({ max: 300 })
  readonly stream!: string;

  /** Of its last event by then. */
  @Whole(whole)
  readonly position!: number;

  @Whole(whole)
  readonly revision!: number;

  @ApiProperty({
    ...{ type: 'object', additionalProperties: true },
    description: 'What its events came to by then; personal texts as the reader may see them now',
  })
  readonly state!: unknown;
}

export class CaseStateDto {
  /** In force then; absent where the case had not begun. */
  @Nested(() => RulesOfThenDto, { optional: true })
  readonly rules?: RulesOfThenDto;

  /** The case first, then what it stood in; what had not begun is absent. */
  @ListOf(() => StreamStateDto, many)
  readonly streams!: StreamStateDto[];
}

export class ChangedDto {
  /** JSON pointer; its first part is the stream. */
  @Text({ max: 1_000 })
  readonly path!: string;

  @ApiProperty({ description: 'Absent where it was not there', required: false, type: Object })
  readonly before?: unknown;

  @ApiProperty({ description: 'Absent where it is gone', required: false, type: Object })
  readonly after?: unknown;
}

export class DifferenceDto {
  /** In force at each of the two points. */
  @Nested(() => RulesBetweenDto)
  readonly rules!: RulesBetweenDto;

  @ListOf(() => ChangedDto, many)
  readonly changes!: ChangedDto[];
}

export class RecordedGateDto {
  @RuleNumber()
  readonly rule!: string;

  @Text({ max: 100 })
  readonly gate!: string;

  @OneOf(outcomes)
  readonly outcome!: GateOutcome;

  /** For example `opinion-missing:health`. */
  @Text({ max: 500 })
  readonly why!: string;

  /** The events that it rested on, as `stream@revision`. */
  @ListOf(text({ max: 300 }), many)
  readonly events!: string[];

  /** How many more than the log names. */
  @Whole({ ...whole, optional: true })
  readonly unnamed?: number;
}

export class CaseStepDto extends CaseEventDto {
  /** It carries a basis. */
  @Flag()
  readonly isDecision!: boolean;

  /** As the basis recorded them then. */
  @ListOf(() => RecordedGateDto, many)
  readonly gates!: RecordedGateDto[];

  /** Since the step before, by what is no event of the case: in its campaign, quota, ballots or notices. */
  @ListOf(() => ChangedDto, many)
  readonly meanwhile!: ChangedDto[];

  /** By this event; a stream that the case enters by it comes whole. */
  @ListOf(() => ChangedDto, many)
  readonly changes!: ChangedDto[];
}

class ReplayQuery {
  /** Waits, 5 s at most, until what others have written is found up to this position. */
  @QueryWhole({ ...whole, optional: true })
  readonly minPosition: number = 0;
}

export class AsOfQuery extends ReplayQuery {
  /** A position (`1234`), an instant of recording (`2017-05-22T04:00:00Z`), or a business day (`2017-05-22`); now. */
  @Text({ max: 30, optional: true })
  readonly asOf?: string;
}

export class DifferenceQuery extends ReplayQuery {
  /** As `asOf` of the state. */
  @Text({ max: 30 })
  readonly from!: string;

  /** As `asOf` of the state; now. */
  @Text({ max: 30, optional: true })
  readonly to?: string;
}
