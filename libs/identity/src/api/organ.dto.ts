import { ApiProperty } from '@nestjs/swagger';
import { ListOf, Nested, Text, Word, word } from '#libs/http';
import type { Bilingual } from '#libs/kernel';
import type { Organ } from '../application/organ-directory.js';

class NameDto implements Bilingual {
  @Text({ max: 200 })
  readonly zh!: string;

  @Text({ max: 200 })
  readonly en!: string;
}

export class OrganDto {
  @Word()
  readonly id!: string;

  @Nested(() => NameDto)
  readonly name!: NameDto;

  /** As the rulebook names it: `unit`, `county`, `city`, `region`, `nation` … */
  @Word()
  readonly level!: string;

  /** What it does: `unit`, `hr`, `petition`, `recommending-body`, `office`, `discipline` … */
  @ListOf(word(), { max: 20 })
  readonly kinds!: readonly string[];

  /** Id of the organ above; absent or `null` for a root. */
  @Word({ optional: true })
  readonly parent?: string;
}

export class OrganSightDto extends OrganDto {
  @ApiProperty({ type: [String], description: 'Ids of the organs above, the nearest first' })
  readonly above!: readonly string[];
}

export class RegisterOrgansDto {
  @ListOf(() => OrganDto, { max: 1000 })
  readonly organs!: readonly OrganDto[];
}

export const organOf = ({ parent, ...organ }: OrganDto): Organ => ({ ...organ, parent: parent ?? null });
