import { ApiProperty } from '@nestjs/swagger';
import { Text } from '#libs/http';
import { debts, type Debt } from '../application/debts.js';
import { AccountDto } from './account-view.dto.js';

export class LogInDto {
  @Text({ max: 100 })
  readonly login!: string;

  @Text({ max: 512 })
  readonly password!: string;

  /** Of the second factor, or a recovery code; needed where one is set up. */
  @Text({ max: 40, optional: true })
  readonly code?: string;
}

export class RefreshDto {
  @Text({ max: 100 })
  readonly refreshToken!: string;
}

export class SessionDto {
  @ApiProperty({ type: String, description: 'For `Authorization: Bearer …`' })
  readonly token!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly expiresAt!: Date;

  @ApiProperty({
    type: String,
    description: 'For one `POST /sessions/refresh`; used twice it ends the session',
  })
  readonly refreshToken!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly refreshExpiresAt!: Date;

  @ApiProperty({ type: AccountDto })
  readonly account!: AccountDto;

  @ApiProperty({ type: String, enum: debts, isArray: true, description: 'To be done before anything else' })
  readonly owes!: readonly Debt[];
}

export class ListedSessionDto {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly openedAt!: Date;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly refreshedAt!: Date;

  @ApiProperty({ type: String, format: 'date-time', description: 'However often it is refreshed' })
  readonly endsAt!: Date;

  @ApiProperty({ type: Boolean, description: 'The one that asks' })
  readonly isCurrent!: boolean;
}

export class SessionsDto {
  @ApiProperty({ type: [ListedSessionDto] })
  readonly items!: readonly ListedSessionDto[];
}
