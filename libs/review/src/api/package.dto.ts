import { Digest, Flag, Id, id, ListOf, OneOf, PageQuery, Text, Whole, Word, word } from '#libs/http';
import { packageStatuses, type PackageStatus } from '../domain/package.state.js';

export class AddItemDto {
  @Word()
  readonly item!: string;

  @Digest()
  readonly digest!: string;
}

export class SubmitPackageDto {
  /** Every nomination of the owner that stands at the package's stage. */
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
}

export class ForfeitLateNomineeDto {
  /** Id of a nomination of the owner that was put forward after the package had been forfeited. */
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
