import { Day, Id, id, ListOf, Text, Word } from '#libs/http';
import type { LocalDate } from '#libs/kernel';

export class OpenCampaignDto {
  /** The rulebook, YAML or JSON. */
  @Text({ max: 400_000 })
  readonly rulebook!: string;
}

export class EnrolOrganDto {
  @Id()
  readonly organ!: string;

  @Word()
  readonly path!: string;
}

export class ConstituteGroupDto {
  @Word()
  readonly group!: string;

  @Id()
  readonly organ!: string;

  /** Account ids. */
  @ListOf(id(), { max: 200 })
  readonly members!: string[];

  @ListOf(id(), { max: 20 })
  readonly coLeaders!: string[];
}

export class ExtendDueDateDto {
  @Word()
  readonly package!: string;

  @Day()
  readonly due!: LocalDate;

  @Text({ max: 1_000 })
  readonly reason!: string;
}

export class AmendRulebookDto {
  /** The whole amended rulebook, YAML or JSON. */
  @Text({ max: 400_000 })
  readonly rulebook!: string;

  @Text({ max: 1_000 })
  readonly reason!: string;
}

export class CloseCampaignDto {
  @Text({ max: 1_000 })
  readonly reason!: string;
}
