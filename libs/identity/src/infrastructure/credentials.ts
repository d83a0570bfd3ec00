import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { PasswordCost } from './password-cost.js';
import { hashPassword, isPassword, newPassword } from './passwords.js';

/** Password hashes, outside the log. What was issued is for one use: its holder replaces it. */
@Injectable()
export class Credentials {
  /** What the password of an unknown login is compared with, so that the answer takes as long. */
  readonly #nobodys: Promise<string>;

  constructor(
    private readonly pool: Pool,
    private readonly cost: PasswordCost,
  ) {
    this.#nobodys = hashPassword(newPassword(), cost);
  }

  async isEmpty(): Promise<boolean> {
    const { rows } = await this.pool.query('select from credential limit 1');
    return rows.length === 0;
  }

  /**
   * Gives an account its first password; `undefined` when it has one, which nobody can read again. The very first
   * one of a platform waits for its holder: nobody else could issue another.
   */
  async issue(accountId: string): Promise<string | undefined> {
    const password = newPassword();
    const { rowCount } = await this.pool.query({
      name: 'issue-credential',
      text: `insert into credential (account_id, hash, expires_at)
             select $1, $2, case when exists (select from credential) then now() + ${lifeOfIssued} end
             on conflict do nothing`,
      values: [accountId, await hashPassword(password, this.cost)],
    });
    return rowCount === 1 ? password : undefined;
  }

  /** Another one, in place of what the account had. */
  async reissue(accountId: string): Promise<{ readonly password: string; readonly expiresAt: Date }> {
    const password = newPassword();
    const { rows } = await this.pool.query<{ expires_at: Date }>(
      `insert into credential (account_id, hash, expires_at) values ($1, $2, now() + ${lifeOfIssued})
       on conflict (account_id) do update
         set hash = excluded.hash, one_time = true, expires_at = excluded.expires_at
       returning expires_at`,
      [accountId, await hashPassword(password, this.cost)],
    );
    const [row] = rows;
    if (!row) throw new RangeError('a password that was written was not returned');
    return { password, expiresAt: row.expires_at };
  }

  /** The holder's own choice; it has no end. */
  async replace(accountId: string, password: string): Promise<void> {
    await this.pool.query(
      'update credential set hash = $2, one_time = false, expires_at = null where account_id = $1',
      [accountId, await hashPassword(password, this.cost)],
    );
  }

  async verify(accountId: string, password: string): Promise<boolean> {
    const { rows } = await this.pool.query<{ hash: string; holds: boolean }>({
      name: 'credential-of-account',
      text: `select hash, expires_at is null or expires_at > now() as holds
             from credential where account_id = $1`,
      values: [accountId],
    });
    const known = rows[0];
    const matches = await isPassword(known?.hash ?? (await this.#nobodys), password);
    return matches && known?.holds === true;
  }
}

const lifeOfIssued = `interval '72 hours'`;
