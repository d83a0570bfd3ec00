import { ApiProperty } from '@nestjs/swagger';
import {
  Day,
  Digest,
  Flag,
  Id,
  id,
  ListOf,
  Nested,
  OneOf,
  oneOf,
  RuleNumber,
  Text,
  Whole,
  Word,
  word,
} from '#libs/http';
import type { Instant, LocalDate } from '#libs/kernel';
import { nomineeKinds, type NomineeKind } from '#libs/rulebook';
import { packageStatuses, type PackageStatus } from '../domain/package/package.state.js';

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
  /** How many it was last submitted, received or forfeited with. */
  @Whole(whole)
  readonly nominations!: number;

  /** It came, but after it was forfeited. */
  @Flag()
  readonly cameLate!: boolean;
}

export class PackageItemDto {
  @Word()
  readonly item!: string;

  /** Asked for where a nominee of any of these kinds is in the package. */
  @ListOf(oneOf(nomineeKinds), many)
  readonly for!: NomineeKind[];

  /** Where the item is in. */
  @Digest({ optional: true })
  readonly digest?: string;
}

class HandedInDto {
  @Whole(whole)
  readonly copies!: number;

  @Flag()
  readonly disc!: boolean;
}

class StampDto {
  @Text({ max: 200 })
  readonly stamp!: string;

  /** Null where an old record does not say it. */
  @Day({ optional: true })
  readonly stampedOn!: LocalDate | null;
}

class LateArrivalDto {
  @ApiProperty({ type: String, format: 'date-time' })
  readonly arrivedAt!: Instant;

  @Text({ max: 1_000 })
  readonly remarks!: string;
}

export class PackageDto extends PackageFieldsDto {
  @Whole(whole)
  readonly revision!: number;

  @ApiProperty({ type: String, format: 'date-time', description: 'First instant after the due day' })
  readonly dueAt!: Instant;

  @ListOf(() => PackageItemDto, many)
  readonly items!: PackageItemDto[];

  /** Not in, of all that is asked for the kinds of nominees that the owner has. */
  @ListOf(word(), many)
  readonly missing!: string[];

  /** On paper, as many as are asked for. */
  @Whole(whole)
  readonly copies!: number;

  /** Whether a disc is asked for. */
  @Flag()
  readonly disc!: boolean;

  /** What came with the last submission. */
  @Nested(() => HandedInDto, { optional: true })
  readonly handedIn!: HandedInDto | null;

  /** The office's, in their order. */
  @ListOf(() => StampDto, many)
  readonly stamps!: StampDto[];

  @ListOf(() => LateArrivalDto, many)
  readonly lateArrivals!: LateArrivalDto[];

  /** The rule by which lateness forfeits. */
  @RuleNumber()
  readonly lateRule!: string;

  /** Those that it was last submitted, received or forfeited with. */
  @ListOf(id(), many)
  readonly nominations!: string[];

  /** Those that it was received for, at first or as a supplement. */
  @ListOf(id(), many)
  readonly receivedFor!: string[];

  /** Those that were late and frozen when it was due: decided once they are unfrozen. */
  @ListOf(id(), many)
  readonly putOff!: string[];
}
