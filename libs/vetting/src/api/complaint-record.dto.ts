import { Id, ListOf, Text, text, Word } from '#libs/http';
import type { EventRef } from '#libs/kernel';
import { ConclusionDto } from './investigation.dto.js';

const prose = { max: 100_000 };

class OnRecordDto {
  /** The event that put it there, as `stream@revision`. */
  @Text({ max: 300 })
  readonly ref!: EventRef;

  /** Account of whoever wrote it. */
  @Id()
  readonly by!: string;
}

class StepTextDto extends OnRecordDto {
  @Word()
  readonly step!: string;

  @Text(prose)
  readonly note!: string;
}

class ConclusionTextDto extends OnRecordDto {
  @ListOf(() => ConclusionDto, { max: 10_000 })
  readonly conclusions!: readonly ConclusionDto[];

  /** What was done about it. */
  @Text(prose)
  readonly measures!: string;
}

class ReasonTextDto extends OnRecordDto {
  @Text(prose)
  readonly reason!: string;

  /** What was not known before. */
  @ListOf(text(prose), { max: 100 })
  readonly evidence!: readonly string[];
}

/** What a complaint says and what came of it, in the order of the log; never who reported. */
export class ComplaintRecordDto {
  @Text(prose)
  readonly text!: string;

  @ListOf(() => StepTextDto, { max: 10_000 })
  readonly steps!: readonly StepTextDto[];

  /** One for each time it was looked into. */
  @ListOf(() => ConclusionTextDto, { max: 1_000 })
  readonly conclusions!: readonly ConclusionTextDto[];

  @ListOf(() => ReasonTextDto, { max: 1_000 })
  readonly declinings!: readonly ReasonTextDto[];

  @ListOf(() => ReasonTextDto, { max: 1_000 })
  readonly reopenings!: readonly ReasonTextDto[];
}
