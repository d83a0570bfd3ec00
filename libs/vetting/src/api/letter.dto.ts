import { digest, Id, id, ListOf, OneOf, PageQuery, Text, Word } from '#libs/http';

const attachments = { max: 50, optional: true };

export class IssueLetterDto {
  /** 文号 */
  @Text({ max: 100 })
  readonly number!: string;

  /** Where the impression of the seal is kept. */
  @Text({ max: 200 })
  readonly seal!: string;

  /** SHA-256 of each. */
  @ListOf(digest(), attachments)
  readonly attachments?: string[];

  /** Kind of organ, as the matrix names it. */
  @Word()
  readonly ask!: string;

  @Id()
  readonly organ!: string;

  @ListOf(id(), { max: 100 })
  readonly nominations!: string[];
}

export class LineReasonDto {
  @Id()
  readonly nomination!: string;

  @Text({ max: 1_000 })
  readonly reason!: string;
}

export class ProvideInformationDto {
  @Id()
  readonly nomination!: string;

  @Text({ max: 4_000 })
  readonly text!: string;

  @ListOf(digest(), attachments)
  readonly attachments?: string[];
}

/** They take the place of those who read the reasons before. */
export class NameReadersDto {
  /** Accounts of the organ that asks. */
  @ListOf(id(), { max: 20 })
  readonly readers!: string[];
}

export class WithdrawLetterDto {
  @Text({ max: 1_000 })
  readonly reason!: string;
}

export class LetterPageQuery extends PageQuery {
  /** The organ that is asked. */
  @Id()
  readonly organ!: string;

  /** `true`: only letters that wait for an answer. */
  @OneOf(['true', 'false'], { optional: true })
  readonly open?: 'true' | 'false';
}

export class SentLettersQuery extends PageQuery {
  /** The organ that asks. */
  @Id()
  readonly organ!: string;

  /** `true`: only letters that wait for an answer after their last day. */
  @OneOf(['true', 'false'], { optional: true })
  readonly overdue?: 'true' | 'false';
}
