import { ApiProperty } from '@nestjs/swagger';
import { BilingualDto, Day, Digest, Id, id, ListOf, Nested, OneOf, Text, Whole, Word } from '#libs/http';
import type { LocalDate } from '#libs/kernel';
import { nomineeKinds, type NomineeKind } from '#libs/rulebook';

const whole = { min: 0, max: Number.MAX_SAFE_INTEGER };
const many = { max: 10_000 };

export class CampaignRowDto {
  @Id()
  readonly id!: string;

  @Nested(() => BilingualDto)
  readonly title!: BilingualDto;

  @Text({ max: 64 })
  readonly rulebookDigest!: string;

  @OneOf(['open', 'closed'])
  readonly status!: 'open' | 'closed';
}

export class EnrolmentDto {
  @Id()
  readonly organ!: string;

  @Word()
  readonly path!: string;
}

export class GroupDto {
  @Word()
  readonly group!: string;

  @Id()
  readonly organ!: string;

  @ListOf(id(), many)
  readonly members!: string[];

  @ListOf(id(), many)
  readonly coLeaders!: string[];
}

export class DueDateDto {
  @Word()
  readonly package!: string;

  @Day()
  readonly due!: LocalDate;
}

export class CampaignDto extends CampaignRowDto {
  @Whole(whole)
  readonly revision!: number;

  /** Whose campaign it is: the organ that opened it, which alone runs it. */
  @Id()
  readonly organ!: string;

  /** Name of the rulebook. */
  @Word()
  readonly rulebook!: string;

  /** Digest of the working-day arrangement under which it opened. */
  @Text({ max: 64 })
  readonly arrangement!: string;

  @ListOf(() => EnrolmentDto, many)
  readonly enrolments!: EnrolmentDto[];

  @ListOf(() => GroupDto, many)
  readonly groups!: GroupDto[];

  @ListOf(() => DueDateDto, many)
  readonly dueDates!: DueDateDto[];
}

export class RulebookQuery {
  /** As decisions name the rulebook that they were made under; the one in force. */
  @Digest({ optional: true })
  readonly digest?: string;
}

export class RulebookDto {
  @Text({ max: 64 })
  readonly digest!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Of which the digest is' })
  readonly rulebook!: object;
}

export class PlacesDto {
  @OneOf(nomineeKinds)
  readonly kind!: NomineeKind;

  @Whole(whole)
  readonly granted!: number;

  @Whole(whole)
  readonly cancelled!: number;

  @Whole(whole)
  readonly free!: number;
}

export class HeldSlotDto {
  @Id()
  readonly nomination!: string;

  @OneOf(nomineeKinds)
  readonly kind!: NomineeKind;
}

export class QuotaDto {
  @Id()
  readonly campaign!: string;

  @Id()
  readonly organ!: string;

  @Whole({ ...whole, min: -1 })
  readonly revision!: number;

  @ListOf(() => PlacesDto, many)
  readonly places!: PlacesDto[];

  @ListOf(() => HeldSlotDto, many)
  readonly held!: HeldSlotDto[];
}
