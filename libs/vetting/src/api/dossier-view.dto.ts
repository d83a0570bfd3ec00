import { BilingualDto, Day, Flag, Id, ListOf, Nested, OneOf, Text, Whole, word, Word } from '#libs/http';
import type { EventRef, LocalDate } from '#libs/kernel';
import { nomineeKinds, type NomineeKind } from '#libs/rulebook';
import { setAsideReasons, type SetAside } from '../domain/complaint/complaint.words.js';
import {
  answers,
  checkResults,
  findings,
  outdatedReasons,
  type Answer,
  type CheckResult,
  type Finding,
  type OutdatedReason,
} from '../domain/dossier/dossier.words.js';
import { FoundDto } from './dossier.dto.js';

/** Something on record; `ref` is the event that put it there, as `stream@revision`. */
class OnRecordDto {
  @Text({ max: 300 })
  readonly ref!: EventRef;
}

class AttestedDto extends OnRecordDto {
  @Word()
  readonly aspect!: string;
}

class OpinionRequestDto extends OnRecordDto {
  @Word()
  readonly ask!: string;

  @Id()
  readonly organ!: string;

  @Text({ max: 100 })
  readonly letter!: string;

  /** Absent where it was made before letters had a case of their own. */
  @Id({ optional: true })
  readonly letterId?: string;

  /** Neither answered nor withdrawn. */
  @Flag()
  readonly isOpen!: boolean;

  @Day()
  readonly dueOn!: LocalDate;
}

/** What was given, and may be due anew. */
class GivenDto extends OnRecordDto {
  /** Why it no longer counts; absent where it does. */
  @OneOf(outdatedReasons, { optional: true })
  readonly dueAnew?: OutdatedReason;
}

class OpinionDto extends GivenDto {
  @Word()
  readonly ask!: string;

  @Id()
  readonly organ!: string;

  @OneOf(answers)
  readonly answer!: Answer;

  /** The last day on which it counts. */
  @Day()
  readonly validUntil!: LocalDate;

  /** The letter that it answers; absent where it was given before letters had a case of their own. */
  @Id({ optional: true })
  readonly letterId?: string;
}

class CheckDto extends GivenDto {
  @Word()
  readonly check!: string;

  @Id()
  readonly organ!: string;

  /** Account of whoever checked; older records do not say. */
  @Id({ optional: true })
  readonly by!: string | null;

  @OneOf(checkResults)
  readonly result!: CheckResult;

  @Nested(() => FoundDto)
  readonly found!: FoundDto;

  /** In what the file and the nomination differ by the numbers. */
  @ListOf(() => BilingualDto, { max: 10 })
  readonly differences!: readonly BilingualDto[];
}

class LinkedComplaintDto extends OnRecordDto {
  @Id()
  readonly complaint!: string;

  /** Absent while the complaint is open. */
  @OneOf([...findings, ...setAsideReasons], { optional: true })
  readonly finding?: Finding | SetAside;

  /** The complaint that is looked into in its stead. */
  @Id({ optional: true })
  readonly into?: string;

  /** The event by which it is known that a false one was made good. */
  @Text({ max: 300, optional: true })
  readonly clearedBy?: EventRef;
}

class RequiredDto {
  @ListOf(word(), { max: 50 })
  readonly opinions!: readonly string[];

  @ListOf(word(), { max: 50 })
  readonly checks!: readonly string[];
}

/** All vetting of one nominee as it stands now, read from its stream. */
export class DossierDto {
  @Id()
  readonly id!: string;

  @Whole({ min: 0, max: Number.MAX_SAFE_INTEGER })
  readonly revision!: number;

  @Id()
  readonly campaign!: string;

  @Id()
  readonly unit!: string;

  @OneOf(nomineeKinds)
  readonly kind!: NomineeKind;

  @Word()
  readonly category!: string;

  @Nested(() => RequiredDto)
  readonly required!: RequiredDto;

  @ListOf(() => AttestedDto, { max: 50 })
  readonly selfReview!: readonly AttestedDto[];

  @ListOf(() => OpinionRequestDto, { max: 50 })
  readonly requests!: readonly OpinionRequestDto[];

  @ListOf(() => OpinionDto, { max: 50 })
  readonly opinions!: readonly OpinionDto[];

  @ListOf(() => CheckDto, { max: 50 })
  readonly checks!: readonly CheckDto[];

  @ListOf(() => LinkedComplaintDto, { max: 1_000 })
  readonly complaints!: readonly LinkedComplaintDto[];
}
