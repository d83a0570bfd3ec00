import { Id, id, ListOf, OneOf, Text, Whole } from '#libs/http';
import { channels, lanes, type Channel, type Lane } from '../domain/complaint.words.js';
import { findings, type Finding } from '../domain/dossier.words.js';

export class LodgeComplaintDto {
  @OneOf(lanes)
  readonly lane!: Lane;

  @OneOf(channels)
  readonly channel!: Channel;

  /** Nominations. */
  @ListOf(id(), { max: 50 })
  readonly about!: string[];

  @Text({ max: 8_000 })
  readonly text!: string;
}

export class OpenInvestigationDto {
  /** Account ids. */
  @ListOf(id(), { max: 20 })
  readonly investigators!: string[];
}

export class ConclusionDto {
  @Id()
  readonly nomination!: string;

  @OneOf(findings)
  readonly finding!: Finding;
}

export class ConcludeInvestigationDto {
  /** One for each nominee that the complaint is about. */
  @ListOf(() => ConclusionDto, { max: 50 })
  readonly conclusions!: ConclusionDto[];

  @Text({ max: 4_000, optional: true })
  readonly measures?: string;
}

const statuses = ['lodged', 'investigated', 'concluded'] as const;

/** A complaint as it stands now, without its text. */
export class ComplaintDto {
  @Id()
  readonly id!: string;

  @Whole({ min: 0, max: Number.MAX_SAFE_INTEGER })
  readonly revision!: number;

  @OneOf(statuses)
  readonly status!: (typeof statuses)[number];

  @OneOf(lanes)
  readonly lane!: Lane;

  @ListOf(id(), { max: 50 })
  readonly about!: readonly string[];

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

  @ListOf(() => ConclusionDto, { max: 50 })
  readonly conclusions!: readonly ConclusionDto[];
}
