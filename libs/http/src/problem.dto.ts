import { ApiProperty } from '@nestjs/swagger';
import type { Bilingual, Details } from '#libs/kernel';
import type { Problem } from './problem.js';

export class BilingualDto implements Bilingual {
  @ApiProperty({ type: String })
  readonly zh!: string;

  @ApiProperty({ type: String })
  readonly en!: string;
}

/** One thing that is wrong with a request. */
export class FaultDto {
  @ApiProperty({ type: String, description: 'JSON pointer into the body, or the name of a parameter' })
  readonly pointer!: string;

  @ApiProperty({ type: BilingualDto })
  readonly says!: Bilingual;
}

export class ProblemDto implements Problem {
  @ApiProperty({ type: String, description: 'urn:mingjian:problem:<code>' })
  readonly type!: string;

  @ApiProperty({ type: String, description: 'The name of the status' })
  readonly title!: string;

  @ApiProperty({ type: 'integer' })
  readonly status!: number;

  @ApiProperty({ type: String, description: 'For machines: CONTEXT.SOMETHING' })
  readonly code!: string;

  @ApiProperty({ type: String, required: false, description: 'Number of the rule that refuses' })
  readonly rule?: string;

  @ApiProperty({ type: BilingualDto, description: 'What happened' })
  readonly detail!: Bilingual;

  @ApiProperty({ type: BilingualDto, description: 'What to do next' })
  readonly next!: Bilingual;

  @ApiProperty({ type: String, description: 'Path of the request' })
  readonly instance!: string;

  @ApiProperty({ type: String, format: 'uuid' })
  readonly correlationId!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, selfRequired: false })
  readonly details?: Details;

  @ApiProperty({ type: [FaultDto], required: false, description: 'What is wrong where' })
  readonly faults?: readonly FaultDto[];
}
