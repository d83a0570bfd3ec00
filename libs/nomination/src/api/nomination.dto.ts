import {
  Day,
  Digest,
  Flag,
  Id,
  ListOf,
  Nested,
  OneOf,
  PageQuery,
  RuleNumber,
  Text,
  Whole,
  Word,
  word,
} from '#libs/http';
import type { LocalDate } from '#libs/kernel';
import { nomineeKinds, type NomineeKind, type NomineeFacts } from '#libs/rulebook';
import { statuses, type NominationStatus } from '../domain/nomination.state.js';
import { recommendations, wishes, type Recommendation, type Wish } from '../domain/nominee.js';

export class NomineeFactsDto {
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

export class OpenNominationDto {
  @Id()
  readonly campaign!: string;

  @OneOf(nomineeKinds)
  readonly kind!: NomineeKind;

  @Word()
  readonly category!: string;

  /** Identity number or unified social credit code; only a keyed digest of it is kept. */
  @Text({ max: 40 })
  readonly identityNumber!: string;

  @Text({ max: 120 })
  readonly name!: string;

  @Text({ max: 200 })
  readonly post!: string;

  /** About 1,500 characters (R48). */
  @Text({ max: 6_000 })
  readonly deeds!: string;

  @Nested(() => NomineeFactsDto)
  readonly facts!: NomineeFactsDto;
}

export class CorrectFactsDto {
  @Nested(() => NomineeFactsDto)
  readonly facts!: NomineeFactsDto;

  @Text({ max: 1_000 })
  readonly reason!: string;
}

export class ReviseDeedsDto {
  /** The whole of them, about 1,500 characters (R48). */
  @Text({ max: 6_000 })
  readonly deeds!: string;

  @Text({ max: 1_000 })
  readonly reason!: string;
}

export class RecordStepDto {
  @Word()
  readonly step!: string;

  @Day()
  readonly heldOn!: LocalDate;

  @Whole({ min: 1, max: 10_000 })
  readonly present!: number;

  @Whole({ min: 0, max: 10_000 })
  readonly inFavour!: number;

  @Whole({ min: 0, max: 10_000 })
  readonly against!: number;

  @Digest()
  readonly minutes!: string;
}

export class RecordReviewDto {
  @ListOf(word(), { max: 20 })
  readonly findings!: string[];

  @OneOf(recommendations)
  readonly recommendation!: Recommendation;

  @Text({ max: 2_000 })
  readonly remarks!: string;
}

export class ByRuleDto {
  @RuleNumber()
  readonly rule!: string;

  @Text({ max: 1_000 })
  readonly reason!: string;
}

export class WithdrawDto {
  /** The nominee's own, or that of the organ. */
  @OneOf(wishes)
  readonly wish!: Wish;

  @Text({ max: 1_000 })
  readonly reason!: string;
}

export class SetbackReasonDto {
  @Text({ max: 1_000 })
  readonly reason!: string;
}

export class CallUpDto {
  /** The nomination of whoever was selected and dropped out. */
  @Id()
  readonly outgoing!: string;
}

export class NominationPageQuery extends PageQuery {
  @Id()
  readonly campaign!: string;

  @Id({ optional: true })
  readonly owner?: string;

  @Word({ optional: true })
  readonly stage?: string;

  @OneOf(nomineeKinds, { optional: true })
  readonly kind?: NomineeKind;

  @OneOf(statuses, { optional: true })
  readonly status?: NominationStatus;
}

export const factsOf = ({ lastViolationOn, ...facts }: NomineeFactsDto): NomineeFacts => ({
  ...facts,
  lastViolationOn: lastViolationOn ?? null,
});
