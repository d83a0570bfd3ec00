import { ApiProperty } from '@nestjs/swagger';
import { roles, type LocalDate, type Role } from '#libs/kernel';
import type { Account } from '../application/account-directory.js';

class ProposalDto {
  @ApiProperty({ type: String, enum: roles })
  readonly role!: Role;

  @ApiProperty({ type: String, description: 'The administrator who proposed it' })
  readonly by!: string;
}

export class AccountDto {
  @ApiProperty({ type: String, description: 'The login' })
  readonly id!: string;

  @ApiProperty({ type: String })
  readonly organ!: string;

  @ApiProperty({ type: String, enum: roles, nullable: true, description: 'Null until it is granted' })
  readonly role!: Role | null;

  @ApiProperty({ type: Boolean, description: 'Neither suspended nor closed' })
  readonly isOpen!: boolean;
}

export class AccountInHouseDto extends AccountDto {
  @ApiProperty({ type: String, enum: ['open', 'suspended', 'closed'] })
  readonly standing!: string;

  @ApiProperty({ type: ProposalDto, nullable: true, description: 'Waits for another administrator' })
  readonly proposal!: ProposalDto | null;
}

class DelegationDto {
  @ApiProperty({ type: String, enum: roles })
  readonly role!: Role;

  @ApiProperty({ type: String, nullable: true, description: 'The one campaign; null for all of the role' })
  readonly campaign!: string | null;

  @ApiProperty({ type: String, format: 'date' })
  readonly from!: LocalDate;

  @ApiProperty({ type: String, format: 'date', description: 'The last day' })
  readonly until!: LocalDate;
}

class DelegationGivenDto extends DelegationDto {
  @ApiProperty({ type: String })
  readonly to!: string;
}

class DelegationReceivedDto extends DelegationDto {
  @ApiProperty({ type: String, description: 'For the header `On-Behalf-Of`' })
  readonly of!: string;
}

export class OwnAccountDto extends AccountDto {
  @ApiProperty({ type: [DelegationGivenDto], description: 'Also those that are over or still to come' })
  readonly delegations!: readonly DelegationGivenDto[];

  @ApiProperty({ type: [DelegationReceivedDto], description: 'Those of today' })
  readonly standsInFor!: readonly DelegationReceivedDto[];
}

class AccountEventDto {
  @ApiProperty({ type: 'integer' })
  readonly revision!: number;

  @ApiProperty({ type: String, description: 'For example identity.role-granted' })
  readonly type!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly recordedAt!: string;

  @ApiProperty({ type: String, description: 'Who did it' })
  readonly by!: string;

  @ApiProperty({ type: String, nullable: true })
  readonly onBehalfOf!: string | null;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'What the event says' })
  readonly data!: object;
}

export class AccountHistoryDto {
  @ApiProperty({ type: [AccountEventDto] })
  readonly events!: readonly AccountEventDto[];
}

const accountDtoOf = ({ id, organ, role, isOpen }: Account): AccountDto => ({ id, organ, role, isOpen });

/** As administrators see it. */
export const accountInHouseOf = (account: Account): AccountInHouseDto => {
  const { standing, proposal } = account;
  return { ...accountDtoOf(account), standing, proposal };
};
