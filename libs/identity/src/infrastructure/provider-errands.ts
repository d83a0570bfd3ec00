import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { digestOf } from './session-tokens.js';

/** What becomes of the answer of a provider. */
export interface Errand {
  /** SHA-256 of what only who began the sign-in knows; who exchanges the grant shows it. */
  readonly challenge: string;
  /** Where on their own machine somebody waits for it; without one, a page of this server. */
  readonly port: number | null;
}

/** Sign-ins that somebody began, until they come back. Used once, by the browser that has the secret. */
@Injectable()
export class ProviderErrands {
  constructor(private readonly pool: Pool) {}

  async begin(secret: string, { challenge, port }: Errand): Promise<void> {
    await this.pool.query('delete from provider_errand where until <= now()');
    await this.pool.query(
      `insert into provider_errand (mark, challenge, port, until) values ($1, $2, $3, now() + interval '10 minutes')`,
      [digestOf(secret), challenge, port],
    );
  }

  async take(secret: string): Promise<Errand | undefined> {
    const { rows } = await this.pool.query<Errand>(
      'delete from provider_errand where mark = $1 and until > now() returning challenge, port',
      [digestOf(secret)],
    );
    return rows[0];
  }
}
