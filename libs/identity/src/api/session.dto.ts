import { ApiProperty } from '@nestjs/swagger';
import { Text } from '#libs/http';
import { AccountDto } from './account.dto.js';

export class LogInDto {
  @Text({ max: 100 })
  readonly login!: string;

  @Text({ max: 200 })
  readonly password!: string;
}

export class SessionDto {
  @ApiProperty({ type: String, description: 'For `Authorization: Bearer …`' })
  readonly token!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly expiresAt!: Date;

  @ApiProperty({ type: AccountDto })
  readonly account!: AccountDto;
}
