import { Day, Digest, Id, ListOf, Nested, OneOf, PageQuery, Text, Whole, Word, id, word } from '#libs/http';
import type { LocalDate } from '#libs/kernel';
import { channels, lanes, type Channel, type Lane } from '#libs/rulebook';
import { noticeStatuses, type Notice } from '../domain/notice.state.js';
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

class ObjectorDto {
  @Text({ max: 120 })
  readonly name!: string;

  @Text({ max: 200 })
  readonly contact!: string;
}

export class RaiseObjectionDto {
  @Id()
  readonly nomination!: string;

  @OneOf(lanes)
  readonly lane!: Lane;

  @OneOf(channels)
  readonly channel!: Channel;

  /** The day on the postmark of a letter: what was posted within the period is in time, whenever it arrives. */
  @Day({ optional: true })
  readonly postmark?: LocalDate;

  @Text({ max: 6_000 })
  readonly text!: string;

  /** Who objects; left out in the anonymous lane. */
  @Nested(() => ObjectorDto, { optional: true })
  readonly reporter?: ObjectorDto;
}

export class NoticePageQuery extends PageQuery {
  @Id()
  readonly campaign!: string;

  @Word({ optional: true })
  readonly stage?: string;
}

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

  @OneOf(noticeStatuses)
  readonly status!: Notice['status'];

  @Day()
  readonly from!: LocalDate;

  /** Last day; anyone may object to its end. */
  @Day()
  readonly until!: LocalDate;

  /** How often it was suspended and its count began anew (R22). */
  @Whole(count)
  readonly restarts!: number;
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

export class SealResultDto {
  /** The note's number, 文号. */
  @Text({ max: 120 })
  readonly number!: string;

  /** Which seal it bears. */
  @Text({ max: 200 })
  readonly seal!: string;

  /** SHA-256 of the note. */
  @Digest()
  readonly digest!: string;
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

  /** The sealed note of what it came to; left out until it is sealed. */
  @Nested(() => SealResultDto, { optional: true })
  readonly result?: SealResultDto;
}
