import { Day, day, digest, Flag, Id, id, ListOf, Nested, OneOf, Text, Whole, Word } from '#libs/http';
import type { EventRef, LocalDate } from '#libs/kernel';
import { answers, type Answer } from '../domain/dossier/dossier.words.js';
import {
  letterStatuses,
  lineStatuses,
  type LetterStatus,
  type LineStatus,
} from '../domain/letter/letter.words.js';

const whole = { min: 0, max: Number.MAX_SAFE_INTEGER };
const lines = { max: 100 };

class LetterFieldsDto {
  @Id()
  readonly id!: string;

  @Id()
  readonly campaign!: string;

  /** 文号 */
  @Text({ max: 200 })
  readonly number!: string;

  /** Kind of organ, as the matrix names it. */
  @Word()
  readonly ask!: string;

  /** The organ that asks. */
  @Id()
  readonly from!: string;

  /** The organ that is asked. */
  @Id()
  readonly to!: string;

  /** Last day for the answers. */
  @Day()
  readonly dueOn!: LocalDate;

  @OneOf(letterStatuses)
  readonly status!: LetterStatus;

  /** The last day is over, and not everything was answered then. */
  @Flag()
  readonly isOverdue!: boolean;
}

export class LetterRowDto extends LetterFieldsDto {
  /** Account of the officer in charge, once there is one. */
  @Id({ optional: true })
  readonly officer!: string | null;

  /** Nominees asked about. */
  @Whole(whole)
  readonly lines!: number;

  /** Of them, those who wait for an answer. */
  @Whole(whole)
  readonly open!: number;

  /** Of these, those whose answer was sent back. */
  @Whole(whole)
  readonly returned!: number;

  /** How often it was urged. */
  @Whole(whole)
  readonly urged!: number;
}

export class LineReplyDto {
  /** The event that gave it, as `stream@revision`. */
  @Text({ max: 300 })
  readonly ref!: EventRef;

  /** Account of whoever sent it. */
  @Id()
  readonly by!: string;

  @OneOf(answers)
  readonly answer!: Answer;

  /** Of a deferral. */
  @Day({ optional: true })
  readonly until?: string;
}

export class LineDto {
  @Id()
  readonly nomination!: string;

  @OneOf(lineStatuses)
  readonly status!: LineStatus;

  /** The asking organ sent the answer back. */
  @Flag()
  readonly isReturned!: boolean;

  /** Last day for its answer; one of its own where it is owed again. */
  @Day()
  readonly dueOn!: LocalDate;

  /** It waits for an answer, and its last day is over. */
  @Flag()
  readonly isOverdue!: boolean;

  @Id({ optional: true })
  readonly draftedBy?: string;

  /** What was answered last. */
  @Nested(() => LineReplyDto, { optional: true })
  readonly reply?: LineReplyDto;

  /** The opinion that stands in the dossier: what supersedes it names it. */
  @Text({ max: 300, optional: true })
  readonly opinion?: EventRef;
}

/** A letter as it stands now, without the texts of its drafts. */
export class LetterDto extends LetterFieldsDto {
  @Whole(whole)
  readonly revision!: number;

  @Text({ max: 200 })
  readonly seal!: string;

  @ListOf(digest(), { max: 50 })
  readonly attachments!: readonly string[];

  @ListOf(day(), { max: 50 })
  readonly urgeOn!: readonly LocalDate[];

  /** Days on which it was urged. */
  @ListOf(day(), { max: 1_000 })
  readonly urged!: readonly LocalDate[];

  @Id({ optional: true })
  readonly officer?: string;

  /** The letter whose answers expired. */
  @Id({ optional: true })
  readonly follows?: string;

  /** Accounts of the organ that asks: they read the reasons where the rulebook keeps these for named officers. */
  @ListOf(id(), { max: 20 })
  readonly readers!: readonly string[];

  /** Letters that ask again for answers to this one. */
  @ListOf(id(), lines)
  readonly followUps!: readonly string[];

  @ListOf(() => LineDto, lines)
  readonly lines!: readonly LineDto[];
}
