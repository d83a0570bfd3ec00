import { ApiProperty } from '@nestjs/swagger';
import { ListOf, OneOf, OutcomeDto, Slug, Text, Word } from '#libs/http';
import { roles, type Role } from '#libs/kernel';
import type { NewAccount, ProposedRole } from '../application/account-office.js';
import { BatchItemDto } from './batch.dto.js';

export class OpenAccountDto {
  /** The account's id for ever. */
  @Slug({ min: 3, max: 40 })
  readonly login!: string;

  /** Id of the organ that the account acts for. */
  @Word()
  readonly organ!: string;

  @OneOf(roles)
  readonly role!: Role;
}

export class OpenAccountsDto {
  @ListOf(() => OpenAccountDto, { max: 500 })
  readonly accounts!: readonly OpenAccountDto[];
}

export class AccountReasonDto {
  @Text({ max: 500 })
  readonly reason!: string;
}

const password = {
  type: String,
  nullable: true,
  description: 'Shown this once; null when the same act had been answered before',
} as const;

export class OpenedAccountDto extends OutcomeDto {
  @ApiProperty(password)
  readonly password!: string | null;
}

class OpenedInBatchDto extends BatchItemDto {
  @ApiProperty({ ...password, required: false })
  readonly password?: string | null;
}

export class OpenedAccountsDto {
  @ApiProperty({ type: [OpenedInBatchDto] })
  readonly items!: readonly OpenedInBatchDto[];
}

export class RoleProposedDto {
  @Slug({ min: 3, max: 40 })
  readonly login!: string;

  @OneOf(roles)
  readonly role!: Role;
}

export class GrantRolesDto {
  @ListOf(() => RoleProposedDto, { max: 500 })
  readonly accounts!: readonly RoleProposedDto[];
}

export const accountOf = ({ login, organ, role }: OpenAccountDto): NewAccount => ({ id: login, organ, role });

export const proposedOf = ({ login, role }: RoleProposedDto): ProposedRole => ({ id: login, role });
