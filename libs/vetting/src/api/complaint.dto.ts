import { Day, Id, id, ListOf, Nested, OneOf, Text, Word } from '#libs/http';
import type { LocalDate } from '#libs/kernel';
import {
  channels,
  lanes,
  mostAbout,
  replies,
  type Channel,
  type Lane,
  type ReplyKind,
} from '../domain/complaint/complaint.words.js';

export class ReporterDto {
  @Text({ max: 200 })
  readonly name!: string;

  @Text({ max: 500 })
  readonly contact!: string;
}

export class LodgeComplaintDto {
  @OneOf(lanes)
  readonly lane!: Lane;

  @OneOf(channels)
  readonly channel!: Channel;

  /** Of a letter. */
  @Day({ optional: true })
  readonly postmark?: LocalDate;

  /** One of the rulebook's, where it names any. */
  @Word({ optional: true })
  readonly class?: string;

  /** Nominations; a holder's honour has the id of its nomination. */
  @ListOf(id(), { max: mostAbout })
  readonly about!: string[];

  @Text({ max: 8_000 })
  readonly text!: string;

  /** Who reported, in the real-name lane; seen by the organ in charge alone. */
  @Nested(() => ReporterDto, { optional: true })
  readonly reporter?: ReporterDto;
}

export class DeclineComplaintDto {
  @Text({ max: 2_000 })
  readonly reason!: string;
}

export class TellReporterDto {
  @OneOf(replies)
  readonly what!: ReplyKind;

  /** For example by telephone, by registered letter. */
  @Text({ max: 500 })
  readonly how!: string;
}

export class MergeComplaintsDto {
  /** The complaint that is looked into in its stead. */
  @Id()
  readonly into!: string;

  @Text({ max: 2_000 })
  readonly reason!: string;
}
