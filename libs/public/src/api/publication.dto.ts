import {
  BilingualDto,
  Day,
  Flag,
  Id,
  ListOf,
  Nested,
  OneOf,
  QueryWhole,
  Text,
  Whole,
  Word,
  word,
} from '#libs/http';
import type { LocalDate } from '#libs/kernel';
import { nomineeKinds, type NomineeKind } from '#libs/rulebook';

const count = { min: 0, max: Number.MAX_SAFE_INTEGER };
const listed = 50;

/** A page of what is published. */
export class PublicPageQuery {
  /** `next` of the page before. */
  @Text({ max: 300, optional: true })
  readonly after?: string;

  @QueryWhole({ min: 1, max: listed, optional: true })
  readonly limit: number = 20;
}

export class PostedNoticeDto {
  @Id()
  readonly id!: string;

  /** Of the campaign. */
  @Nested(() => BilingualDto)
  readonly title!: BilingualDto;

  @Nested(() => BilingualDto)
  readonly stage!: BilingualDto;

  /** The organ that posted it. */
  @Nested(() => BilingualDto)
  readonly organ!: BilingualDto;

  @Day()
  readonly from!: LocalDate;

  /** Last day; anybody may object to its end. */
  @Day()
  readonly until!: LocalDate;

  /** How many it names. */
  @Whole(count)
  readonly nominees!: number;
}

export class PostedNoticePageDto {
  @ListOf(() => PostedNoticeDto, { max: listed })
  readonly items!: readonly PostedNoticeDto[];

  /** `after` of the next page, if there is one. */
  @Id({ optional: true })
  readonly next?: string;
}

class PostedFactsDto {
  /** Rank class, in the rulebook's words. */
  @Word()
  readonly rank!: string;

  @Whole(count)
  readonly serviceYears!: number;

  @ListOf(word(), { max: 100 })
  readonly criteria!: readonly string[];

  @ListOf(word(), { max: 100 })
  readonly merits!: readonly string[];
}

class PostedNomineeDto {
  @Id()
  readonly nomination!: string;

  @OneOf(nomineeKinds)
  readonly kind!: NomineeKind;

  @Text({ max: 200 })
  readonly name!: string;

  @Text({ max: 200 })
  readonly post!: string;

  @Nested(() => BilingualDto)
  readonly unit!: BilingualDto;

  @Nested(() => PostedFactsDto, { optional: true })
  readonly facts?: PostedFactsDto;

  /** Left out where the notice does not show them, and until they have passed their secrecy review (R42). */
  @Text({ max: 20_000, optional: true })
  readonly deeds?: string;
}

export class ShownNoticeDto extends PostedNoticeDto {
  /** What it shows, in the rulebook's words. */
  @ListOf(word(), { max: 40 })
  readonly contents!: readonly string[];

  /** In its order; those who have dropped out are left out. */
  @ListOf(() => PostedNomineeDto, { max: listed })
  readonly shown!: readonly PostedNomineeDto[];

  /** `after` of those who follow, if there are more. */
  @Id({ optional: true })
  readonly next?: string;
}

export class RegisterEntryDto {
  /** That of the nomination; a complaint about the holder names it. */
  @Id()
  readonly id!: string;

  @OneOf(nomineeKinds)
  readonly kind!: NomineeKind;

  @Text({ max: 200 })
  readonly name!: string;

  @Nested(() => BilingualDto)
  readonly unit!: BilingualDto;

  /** Of the honour. */
  @Nested(() => BilingualDto)
  readonly title!: BilingualDto;

  /** The organ that conferred it. */
  @Nested(() => BilingualDto)
  readonly organ!: BilingualDto;

  @Day()
  readonly conferredOn!: LocalDate;

  @Flag()
  readonly isRevoked!: boolean;
}

export class RegisterPageDto {
  @ListOf(() => RegisterEntryDto, { max: listed })
  readonly items!: readonly RegisterEntryDto[];

  /** `after` of the next page, if there is one. */
  @Id({ optional: true })
  readonly next?: string;
}
