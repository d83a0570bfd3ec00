import { Day, Id, id, ListOf, OneOf, Text, Word } from '#libs/http';
import type { LocalDate } from '#libs/kernel';
import { answers, type Answer } from '../domain/dossier/dossier.words.js';

const lines = { max: 100 };
const ref = { max: 300 };
const reason = { max: 1_000 };
const explanation = { max: 4_000, optional: true };

export class AssignLetterDto {
  /** Account id. */
  @Id()
  readonly officer!: string;
}

export class ReplyDto {
  @OneOf(answers)
  readonly answer!: Answer;

  /** Of an objection. */
  @Text(explanation)
  readonly grounds?: string;

  /** Of a deferral. */
  @Day({ optional: true })
  readonly until?: LocalDate;

  /** Where information is needed. */
  @Text(explanation)
  readonly question?: string;
}

export class DraftLineDto extends ReplyDto {
  @Id()
  readonly nomination!: string;
}

export class DraftSupersedingDto extends DraftLineDto {
  /** The opinion that stands in the dossier, as `stream@revision`. */
  @Text(ref)
  readonly supersedes!: string;

  @Text(reason)
  readonly reason!: string;
}

export class DraftWithdrawalDto {
  @Id()
  readonly nomination!: string;

  /** The opinion that stands in the dossier, as `stream@revision`. */
  @Text(ref)
  readonly withdraws!: string;

  @Text(reason)
  readonly reason!: string;
}

export class DraftReadDto {
  @Id()
  readonly nomination!: string;

  /** The draft that was read, as `stream@revision`. */
  @Text(ref)
  readonly draft!: string;
}

export class CountersignLinesDto {
  @ListOf(() => DraftReadDto, lines)
  readonly lines!: DraftReadDto[];
}

export class SignLinesDto extends CountersignLinesDto {
  /** For which office, as the rulebook names it (R38). */
  @Word()
  readonly office!: string;
}

export class ReplyLetterDto {
  @ListOf(id(), lines)
  readonly nominations!: string[];
}
