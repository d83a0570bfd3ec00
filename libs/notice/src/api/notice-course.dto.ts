import { Day, Flag, Id, ListOf, Nested, Text, Whole, Word, word } from '#libs/http';
import type { LocalDate } from '#libs/kernel';

export class SuspendNoticeDto {
  @Text({ max: 1_000 })
  readonly reason!: string;
}

class FactsShownDto {
  @Word()
  readonly rank!: string;

  @Flag()
  readonly establishedPost!: boolean;

  @Flag()
  readonly onDuty!: boolean;

  @Flag()
  readonly fullTime!: boolean;

  @Whole({ min: 0, max: 60 })
  readonly serviceYears!: number;

  @ListOf(word(), { max: 40 })
  readonly criteria!: string[];

  @ListOf(word(), { max: 20 })
  readonly merits!: string[];

  /** Left out where no violation is known. */
  @Day({ optional: true })
  readonly lastViolationOn?: LocalDate;
}

class CorrectionDto {
  @Id()
  readonly nomination!: string;

  @Text({ max: 1_000 })
  readonly reason!: string;
}

export class CorrectFactsShownDto extends CorrectionDto {
  @Nested(() => FactsShownDto)
  readonly facts!: FactsShownDto;
}

export class CorrectDeedsShownDto extends CorrectionDto {
  /** The whole of them, about 1,500 characters (R48). */
  @Text({ max: 6_000 })
  readonly deeds!: string;
}
