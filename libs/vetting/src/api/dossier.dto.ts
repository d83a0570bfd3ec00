import { ListOf, Nested, OneOf, text, Text, Whole, word, Word } from '#libs/http';
import { checkResults, type CheckResult } from '../domain/dossier/dossier.words.js';

export class SelfReviewDto {
  @ListOf(word(), { max: 20 })
  readonly aspects!: string[];
}

/** What a personnel file says of its person; every finding that the rulebook names is stated. */
export class FoundDto {
  /** Full years. */
  @Whole({ min: 0, max: 150, optional: true })
  readonly age?: number;

  @Whole({ min: 0, max: 80, optional: true })
  readonly serviceYears?: number;

  /** How many. */
  @Whole({ min: 0, max: 1_000, optional: true })
  readonly awards?: number;

  @Whole({ min: 0, max: 1_000, optional: true })
  readonly penalties?: number;
}

export class RecordCheckDto {
  @Word()
  readonly check!: string;

  @OneOf(checkResults)
  readonly result!: CheckResult;

  @Nested(() => FoundDto, { optional: true })
  readonly found?: FoundDto;

  /** In what the file and the nomination differ. */
  @ListOf(text({ max: 500 }), { max: 20, optional: true })
  readonly discrepancies?: string[];

  /** Passages of the deeds that must be cut; exactly where the result is `cut`. */
  @ListOf(text({ max: 1_000 }), { max: 50, optional: true })
  readonly passages?: string[];

  /** The document that shows it. */
  @Text({ max: 500 })
  readonly source!: string;

  @Text({ max: 4_000, optional: true })
  readonly remarks?: string;
}

export class SupersedeCheckDto extends RecordCheckDto {
  /** The result that stands, as `stream@revision`. */
  @Text({ max: 300 })
  readonly supersedes!: string;

  @Text({ max: 1_000 })
  readonly reason!: string;
}

export class ReopenDto {
  /** Kinds of organ to be heard anew; left out together with `checks`, everything is due anew. */
  @ListOf(word(), { max: 50, optional: true })
  readonly asks?: string[];

  @ListOf(word(), { max: 50, optional: true })
  readonly checks?: string[];

  @Text({ max: 1_000 })
  readonly reason!: string;
}
