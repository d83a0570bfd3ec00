import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { hashPassword, isPassword, newPassword } from './passwords.js';

/** Password hashes, outside the log. */
@Injectable()
export class Credentials {
  /** What the password of an unknown login is compared with, so that the answer takes as long. */
  readonly #nobodys = hashPassword(newPassword());

  constructor(private readonly pool: Pool) {}

  async isEmpty(): Promise<boolean> {
    const { rows } = await this.pool.query('select from credential limit 1');
    return rows.length === 0;
  }

  /** Gives an account its first password; `undefined` when it has one, which nobody can read again. */
  async issue(accountId: string): Promise<string | undefined> {
    const password = newPassword();
    const { rowCount } = await this.pool.query({
      name: 'issue-credential',
      text: 'insert into credential (account_id, hash) values ($1, $2) on conflict do nothing',
      values: [accountId, await hashPassword(password)],
    });
    return rowCount === 1 ? password : undefined;
  }

  async verify(accountId: string, password: string): Promise<boolean> {
    const { rows } = await this.pool.query<{ hash: string }>({
      name: 'credential-of-account',
      text: 'select hash from credential where account_id = $1',
      values: [accountId],
    });
    const known = rows[0]?.hash;
    const matches = await isPassword(known ?? (await this.#nobodys), password);
    return matches && known !== undefined;
  }
}
