import { ApiProperty, OmitType } from '@nestjs/swagger';
import { ListOf, Nested, Text, Word, word } from '#libs/http';
import type { Bilingual } from '#libs/kernel';
import type { Organ } from '../application/organ-directory.js';

class NameDto implements Bilingual {
  @Text({ max: 200 })
  readonly zh!: string;

  @Text({ max: 200 })
  readonly en!: string;
}

export class RegisterOrganDto {
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

  /** Id of the organ above; absent for a root. */
  @Word({ optional: true })
  readonly parent?: string;
}

export class OrganDto extends OmitType(RegisterOrganDto, ['parent']) {
  @ApiProperty({ type: String, nullable: true, description: 'Id of the organ above; null for a root' })
  readonly parent!: string | null;
}

export class OrganInTreeDto extends OrganDto {
  @ApiProperty({ type: [String], description: 'Ids of the organs above, the nearest first' })
  readonly above!: readonly string[];
}

export class RegisterOrgansDto {
  @ListOf(() => RegisterOrganDto, { max: 1000 })
  readonly organs!: readonly RegisterOrganDto[];
}

export const organOf = ({ parent, ...organ }: RegisterOrganDto): Organ => ({
  ...organ,
  parent: parent ?? null,
});
