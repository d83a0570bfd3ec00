import { ApiProperty } from '@nestjs/swagger';
import { Id, ListOf, Text, Whole } from '#libs/http';
import type { EventRef, Instant } from '#libs/kernel';

export class DeclareRecusalDto {
  @Text({ max: 1_000 })
  readonly reason!: string;
}

export class RecusalDto extends DeclareRecusalDto {
  /** Of the person concerned. */
  @Id()
  readonly account!: string;
}

class OnRecordDto {
  /** The event that put it there, as `stream@revision`. */
  @Text({ max: 300 })
  readonly ref!: EventRef;

  @Id()
  readonly account!: string;
}

class RecusalOnRecordDto extends OnRecordDto {
  /** Account of whoever declared, requested or ordered it. */
  @Id()
  readonly by!: string;

  @Text({ max: 1_000 })
  readonly reason!: string;
}

/** A recusal that waits for a decision. */
export class RecusalRequestDto extends RecusalOnRecordDto {
  /** The nomination's. */
  @Id()
  readonly id!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly requestedAt!: Instant;
}

class RefusedActDto extends OnRecordDto {
  /** Name of the command that was refused. */
  @Text({ max: 100 })
  readonly act!: string;
}

/** Who takes no part in the case of one nominee. */
export class RecusalsDto {
  @Id()
  readonly id!: string;

  /** −1 as long as nobody is concerned. */
  @Whole({ min: -1, max: Number.MAX_SAFE_INTEGER })
  readonly revision!: number;

  @ListOf(() => RecusalOnRecordDto, { max: 1_000 })
  readonly recused!: readonly RecusalOnRecordDto[];

  /** Asked for and not decided yet. */
  @ListOf(() => RecusalOnRecordDto, { max: 1_000 })
  readonly requested!: readonly RecusalOnRecordDto[];

  /** What those who were recused tried all the same. */
  @ListOf(() => RefusedActDto, { max: 10_000 })
  readonly refused!: readonly RefusedActDto[];
}
