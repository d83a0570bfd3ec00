import { ApiProperty } from '@nestjs/swagger';
import { Digest, QueryWhole, Text } from '#libs/http';
import { SessionDto } from './session.dto.js';

export class BeginSignInQuery {
  /** Hexadecimal SHA-256 of a secret (43 characters of chance at least) that is shown at the end. */
  @Digest()
  readonly challenge!: string;

  /** Where on 127.0.0.1 a program waits for the grant; without it the browser ends at `/#grant=…`. */
  @QueryWhole({ min: 1024, max: 65_535, optional: true })
  readonly port?: number;
}

export class ExchangeGrantDto {
  /** What came back with the browser; once, within five minutes. */
  @Text({ max: 100 })
  readonly grant!: string;

  /** The secret whose SHA-256 was the challenge. */
  @Text({ max: 200 })
  readonly verifier!: string;

  /** Of one's own second factor, or a recovery code, where the provider proved none. */
  @Text({ max: 40, optional: true })
  readonly code?: string;
}

export class ProvidedSessionDto extends SessionDto {
  @ApiProperty({ type: String, nullable: true, description: 'Where to sign out at the provider, too' })
  readonly signOutAt!: string | null;
}
