import { Id, ListOf, OneOf, Text, word, Word } from '#libs/http';
import { answers, checkResults, type Answer, type CheckResult } from '../domain/dossier.words.js';

export class SelfReviewDto {
  @ListOf(word(), { max: 20 })
  readonly aspects!: string[];
}

export class RequestOpinionDto {
  /** Kind of organ, as the matrix names it. */
  @Word()
  readonly ask!: string;

  @Id()
  readonly organ!: string;

  /** Number of the letter (文号). */
  @Text({ max: 100 })
  readonly letter!: string;
}

export class SignatoryDto {
  @Word()
  readonly office!: string;

  @Id()
  readonly accountId!: string;
}

export class RecordOpinionDto {
  @Word()
  readonly ask!: string;

  @OneOf(answers)
  readonly answer!: Answer;

  @ListOf(() => SignatoryDto, { max: 10, optional: true })
  readonly signatories?: SignatoryDto[];

  @Text({ max: 4_000, optional: true })
  readonly grounds?: string;
}

export class SupersedeOpinionDto extends RecordOpinionDto {
  /** The opinion that stands, as `stream@revision`. */
  @Text({ max: 300 })
  readonly supersedes!: string;

  @Text({ max: 1_000 })
  readonly reason!: string;
}

export class RecordCheckDto {
  @Word()
  readonly check!: string;

  @OneOf(checkResults)
  readonly result!: CheckResult;

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
