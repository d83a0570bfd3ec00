import { ApiProperty } from '@nestjs/swagger';
import { OutcomeDto, Text } from '#libs/http';

export class NewPasswordDto {
  @Text({ max: 512 })
  readonly current!: string;

  /** 15 to 128 characters, 8 where a second factor is set up; none that is easily guessed. */
  @Text({ max: 512 })
  readonly next!: string;
}

export class SecondFactorDto {
  @ApiProperty({ type: String, description: '`otpauth://` address for an authenticator; shown this once' })
  readonly uri!: string;
}

export class SecondFactorCodeDto {
  @Text({ max: 40 })
  readonly code!: string;
}

export class RecoveryCodesDto {
  @ApiProperty({ type: [String], description: 'Each in place of one code, once; shown this once' })
  readonly recoveryCodes!: readonly string[];
}

export class IssuedPasswordDto extends OutcomeDto {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'For one sign-in, which must replace it; shown this once, null when the act is repeated',
  })
  readonly password!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly expiresAt!: Date | null;
}
