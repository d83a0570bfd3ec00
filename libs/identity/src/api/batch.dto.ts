import { ApiProperty } from '@nestjs/swagger';
import { BilingualDto } from '#libs/http';
import type { Bilingual } from '#libs/kernel';
import type { Settled } from '../application/batch.js';

class RefusedDto {
  @ApiProperty({ type: String })
  readonly code!: string;

  @ApiProperty({ type: BilingualDto })
  readonly detail!: Bilingual;

  @ApiProperty({ type: BilingualDto })
  readonly next!: Bilingual;
}

/** One item of a batch: each was an act of its own. */
export class BatchItemDto {
  @ApiProperty({ type: String })
  readonly id!: string;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Position of its event; null if there is none',
  })
  readonly position!: number | null;

  @ApiProperty({ type: RefusedDto, required: false, description: 'Why this one was refused' })
  readonly refused?: RefusedDto;
}

export class BatchDto {
  @ApiProperty({ type: [BatchItemDto] })
  readonly items!: readonly BatchItemDto[];
}

/** An item as the answer of a batch shows it. */
export const itemOf = <Result extends { readonly position: number | undefined }>(
  settled: Settled<Result>,
): object => {
  const { id } = settled;
  if ('result' in settled) return { ...settled.result, id, position: settled.result.position ?? null };
  const { code, says, next } = settled.refusal;
  return { id, position: null, refused: { code, detail: says, next } };
};
