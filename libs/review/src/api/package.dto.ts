import { Day, Digest, Flag, Id, id, ListOf, OneOf, PageQuery, Text, Whole, Word, word } from '#libs/http';
import type { LocalDate } from '#libs/kernel';
import { packageStatuses, type PackageStatus } from '../domain/package/package.state.js';

export class AddItemDto {
  @Word()
  readonly item!: string;

  /** Of an attachment that was uploaded. */
  @Digest()
  readonly digest!: string;
}

export class ReplaceItemDto {
  @Word()
  readonly item!: string;

  @Digest()
  readonly digest!: string;

  /** Digest of the file that is in: another one there is not replaced unseen. */
  @Digest()
  readonly replaced!: string;
}

export class ReopenPackageDto {
  /** Nominations of the owner that came to the package's stage after it had been received. */
  @ListOf(id(), { max: 1_000 })
  readonly nominations!: string[];
}

export class SubmitPackageDto {
  /** Every nomination of the owner that stands at the package's stage, without those that it was received for. */
  @ListOf(id(), { max: 1_000 })
  readonly nominations!: string[];

  /** On paper. */
  @Whole({ min: 0, max: 100 })
  readonly copies!: number;

  @Flag()
  readonly disc!: boolean;
}

export class ReceivePackageDto {
  /** The office's receipt stamp. */
  @Text({ max: 200 })
  readonly stamp!: string;
}

export class ReturnPackageDto {
  /** Items that must be added again. */
  @ListOf(word(), { max: 50 })
  readonly missing!: string[];

  @Text({ max: 1_000 })
  readonly reason!: string;

  /** A later day by which it is completed; asked for once the due day is over. */
  @Day({ optional: true })
  readonly until?: LocalDate;
}

export class ForfeitLateNomineeDto {
  /** Id of a nomination of the owner that is not among those that the package came for in time. */
  @Id()
  readonly nomination!: string;
}

export class RecordLateArrivalDto {
  @Text({ max: 1_000 })
  readonly remarks!: string;
}

export class PackagePageQuery extends PageQuery {
  @Id()
  readonly campaign!: string;

  @Id({ optional: true })
  readonly owner?: string;

  @OneOf(packageStatuses, { optional: true })
  readonly status?: PackageStatus;
}
