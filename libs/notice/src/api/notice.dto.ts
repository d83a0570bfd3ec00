import { Day, Id, ListOf, OneOf, PageQuery, Text, Whole, Word, id, word } from '#libs/http';
import type { LocalDate } from '#libs/kernel';
import { channels, lanes, type Channel, type Lane } from '#libs/rulebook';
import { nomineesAtMost } from '../domain/nominee-list.js';

export class OpenNoticeDto {
  @Id()
  readonly campaign!: string;

  @Word()
  readonly stage!: string;

  @ListOf(id(), { max: nomineesAtMost })
  readonly nominations!: string[];

  /** What the notice shows, in the rulebook's words (R21). */
  @ListOf(word(), { max: 40 })
  readonly contents!: string[];
}

export class RaiseObjectionDto {
  @Id()
  readonly nomination!: string;

  @OneOf(lanes)
  readonly lane!: Lane;

  @OneOf(channels)
  readonly channel!: Channel;

  @Text({ max: 6_000 })
  readonly text!: string;
}

export class NoticePageQuery extends PageQuery {
  @Id()
  readonly campaign!: string;

  @Word({ optional: true })
  readonly stage?: string;
}

const statuses = ['running', 'closed'] as const;
const count = { min: 0, max: Number.MAX_SAFE_INTEGER };

class PostedDto {
  @Id()
  readonly id!: string;

  @Id()
  readonly campaign!: string;

  @Word()
  readonly stage!: string;

  @Word()
  readonly scope!: string;

  /** The organ that posted it. */
  @Id()
  readonly organ!: string;

  @OneOf(statuses)
  readonly status!: (typeof statuses)[number];

  @Day()
  readonly from!: LocalDate;

  /** Last day; anyone may object to its end. */
  @Day()
  readonly until!: LocalDate;
}

/** One notice as lists show it. */
export class NoticeRowDto extends PostedDto {
  @Whole(count)
  readonly nominees!: number;

  @Whole(count)
  readonly objections!: number;
}

export class PostedNomineeDto {
  @Id()
  readonly nomination!: string;

  /** The complaints that objections to this nominee became. */
  @ListOf(id(), { max: 10_000 })
  readonly complaints!: readonly string[];
}

/** One notice as it stands now, read from its stream. */
export class NoticeDto extends PostedDto {
  @Whole(count)
  readonly revision!: number;

  @Whole(count)
  readonly workingDays!: number;

  @ListOf(word(), { max: 40 })
  readonly contents!: readonly string[];

  @ListOf(() => PostedNomineeDto, { max: nomineesAtMost })
  readonly nominees!: readonly PostedNomineeDto[];
}
