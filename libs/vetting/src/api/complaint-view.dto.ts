import { ApiProperty } from '@nestjs/swagger';
import { Day, Flag, Id, id, ListOf, Nested, OneOf, PageQuery, Whole, Word } from '#libs/http';
import type { Instant, LocalDate } from '#libs/kernel';
import { lanes, replies, type Lane, type ReplyKind } from '../domain/complaint/complaint.words.js';
import { ReporterDto } from './complaint.dto.js';
import { ConclusionDto } from './investigation.dto.js';

const statuses = ['lodged', 'accepted', 'declined', 'investigated', 'concluded', 'merged'] as const;

export class ComplaintPageQuery extends PageQuery {
  @OneOf(statuses, { optional: true })
  readonly status?: (typeof statuses)[number];

  /** The investigating organ; before there is one, the one that received it. */
  @Id({ optional: true })
  readonly organ?: string;
}

export class ComplaintRowDto {
  @Id()
  readonly id!: string;

  @OneOf(statuses)
  readonly status!: (typeof statuses)[number];

  @OneOf(lanes)
  readonly lane!: Lane;

  @Word({ optional: true })
  readonly class?: string;

  @ListOf(id(), { max: 10_000 })
  readonly about!: readonly string[];

  @Id()
  readonly organ!: string;

  /** Whoever gave a name was not told in time that it is taken up, or what came of it. */
  @Flag()
  readonly acceptanceOverdue!: boolean;

  @Flag()
  readonly outcomeOverdue!: boolean;
}

/** Names that are still to be cleared after a false report. */
export class ClearingRowDto {
  /** The complaint's. */
  @Id()
  readonly id!: string;

  /** Nominations. */
  @ListOf(id(), { max: 10_000 })
  readonly toClear!: readonly string[];

  @ApiProperty({ type: String, format: 'date-time' })
  readonly concludedAt!: Instant;
}

export class ReporterReplyDto {
  @OneOf(replies)
  readonly what!: ReplyKind;

  /** Last day for it, where one is set. */
  @Day({ optional: true })
  readonly dueOn?: LocalDate;

  @Flag()
  readonly isTold!: boolean;

  @Flag()
  readonly isOverdue!: boolean;
}

/** A complaint as it stands now, without its text and without who reported. */
export class ComplaintDto {
  @Id()
  readonly id!: string;

  @Whole({ min: 0, max: Number.MAX_SAFE_INTEGER })
  readonly revision!: number;

  @OneOf(statuses)
  readonly status!: (typeof statuses)[number];

  @OneOf(lanes)
  readonly lane!: Lane;

  @Word({ optional: true })
  readonly class?: string;

  @ListOf(id(), { max: 10_000 })
  readonly about!: readonly string[];

  /** Those of them whose honour it reaches instead of their dossier. */
  @ListOf(id(), { max: 10_000 })
  readonly holders!: readonly string[];

  /** The notice in which it was raised as an objection, if it was. */
  @Id({ optional: true })
  readonly notice?: string;

  @Id()
  readonly receivedBy!: string;

  /** The investigating organ, once there is one. */
  @Id({ optional: true })
  readonly organ?: string;

  @ListOf(id(), { max: 20 })
  readonly investigators!: readonly string[];

  @ListOf(() => ConclusionDto, { max: 10_000 })
  readonly conclusions!: readonly ConclusionDto[];

  /** Those about whom something false was reported, and whose name is not cleared yet. */
  @ListOf(id(), { max: 10_000 })
  readonly toClear!: readonly string[];

  /** The complaint it was merged into. */
  @Id({ optional: true })
  readonly mergedInto?: string;

  /** What whoever gave a name is told; none where nobody did. */
  @ListOf(() => ReporterReplyDto, { max: 2 })
  readonly replies!: readonly ReporterReplyDto[];
}

export class ReporterViewDto {
  /** Absent where nobody gave a name. */
  @Nested(() => ReporterDto, { optional: true })
  readonly reporter?: ReporterDto;
}
