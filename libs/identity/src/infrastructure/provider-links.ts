import { Injectable, Logger } from '@nestjs/common';
import { Pool } from 'pg';

type Person = Readonly<Record<'issuer' | 'subject', string>>;

/** Which account is whose at the provider: what is called `sub` there is never given to another. */
@Injectable()
export class ProviderLinks {
  readonly #log = new Logger('ProviderLinks');

  constructor(private readonly pool: Pool) {}

  async find({ issuer, subject }: Person): Promise<string | undefined> {
    const { rows } = await this.pool.query<{ account_id: string }>(
      'select account_id from provider_link where issuer = $1 and subject = $2',
      [issuer, subject],
    );
    return rows[0]?.account_id;
  }

  /** Whether it is theirs now: an account that is somebody's at the provider is nobody else's there. */
  async link({ issuer, subject }: Person, accountId: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      'insert into provider_link (issuer, subject, account_id) values ($1, $2, $3) on conflict do nothing',
      [issuer, subject, accountId],
    );
    if (rowCount === 1)
      this.#log.log({ message: 'an account was linked to the identity provider', accountId });
    return rowCount === 1;
  }

  /** The next sign-in links it anew. */
  async release(accountId: string): Promise<void> {
    await this.pool.query('delete from provider_link where account_id = $1', [accountId]);
  }
}
