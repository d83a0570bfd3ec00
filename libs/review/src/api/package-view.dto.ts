import { ApiProperty } from '@nestjs/swagger';
import { Day, Digest, Flag, Id, id, ListOf, OneOf, RuleNumber, Whole, Word } from '#libs/http';
import type { Instant, LocalDate } from '#libs/kernel';
import { packageStatuses, type PackageStatus } from '../domain/package.state.js';

const whole = { min: 0, max: Number.MAX_SAFE_INTEGER };
const many = { max: 10_000 };

class PackageFieldsDto {
  @Id()
  readonly id!: string;

  @Id()
  readonly campaign!: string;

  @Id()
  readonly owner!: string;

  @Word()
  readonly package!: string;

  /** The day itself counts. */
  @Day()
  readonly due!: LocalDate;

  @OneOf(packageStatuses)
  readonly status!: PackageStatus;
}

export class PackageRowDto extends PackageFieldsDto {
  /** How many it was submitted, received or forfeited with. */
  @Whole(whole)
  readonly nominations!: number;

  /** It came, but after it was forfeited. */
  @Flag()
  readonly cameLate!: boolean;
}

export class PackageItemDto {
  @Word()
  readonly item!: string;

  /** Where the item is in. */
  @Digest({ optional: true })
  readonly digest?: string;
}

export class PackageDto extends PackageFieldsDto {
  @Whole(whole)
  readonly revision!: number;

  @ApiProperty({ type: String, format: 'date-time', description: 'First instant after the due day' })
  readonly dueAt!: Instant;

  @ListOf(() => PackageItemDto, many)
  readonly items!: PackageItemDto[];

  @Whole(whole)
  readonly copies!: number;

  @Flag()
  readonly disc!: boolean;

  /** The rule by which lateness forfeits. */
  @RuleNumber()
  readonly lateRule!: string;

  /** Those that it was submitted, received or forfeited with. */
  @ListOf(id(), many)
  readonly nominations!: string[];
}
