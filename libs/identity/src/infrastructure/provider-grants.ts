import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { digestOf, newToken } from './session-tokens.js';

/** Somebody whom the provider showed to be the holder of an account. */
export interface ProviderGrant {
  readonly accountId: string;
  readonly hasSecondFactor: boolean;
  readonly signOutAt: string | null;
}

/** One-time codes that open a session, for who began the sign-in. */
@Injectable()
export class ProviderGrants {
  constructor(private readonly pool: Pool) {}

  /** Gives the code. @param challenge hexadecimal SHA-256 of the verifier that must come with it */
  async give({ accountId, hasSecondFactor, signOutAt }: ProviderGrant, challenge: string): Promise<string> {
    const grant = newToken();
    await this.pool.query('delete from provider_grant where until <= now()');
    await this.pool.query(
      `insert into provider_grant (mark, challenge, account_id, second_factor, sign_out_at, until)
       values ($1, $2, $3, $4, $5, now() + interval '5 minutes')`,
      [digestOf(grant), challenge, accountId, hasSecondFactor, signOutAt],
    );
    return grant;
  }

  async find(grant: string, verifier: string): Promise<ProviderGrant | undefined> {
    const { rows } = await this.pool.query<ProviderGrant>(
      `select account_id as "accountId", second_factor as "hasSecondFactor", sign_out_at as "signOutAt"
       from provider_grant where mark = $1 and challenge = $2 and until > now()`,
      [digestOf(grant), digestOf(verifier).toString('hex')],
    );
    return rows[0];
  }

  /** Whether it was there still. */
  async spend(grant: string): Promise<boolean> {
    const { rowCount } = await this.pool.query('delete from provider_grant where mark = $1', [
      digestOf(grant),
    ]);
    return rowCount === 1;
  }
}
