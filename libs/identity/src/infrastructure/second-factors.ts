import { Injectable } from '@nestjs/common';
import { Secret, TOTP } from 'otpauth';
import { Pool } from 'pg';
import { refuse } from '../domain/sign-in.errors.js';
import { IdentityKeys } from './identity-keys.js';

/** `none`: the account has no second factor. */
export type FactorCheck = 'none' | 'passed' | 'failed';

interface Factor {
  readonly secret: Buffer;
  readonly confirmed: boolean;
  /** By the database's clock. */
  readonly seconds: number;
}

/** Time-based one-time codes (RFC 6238), each accepted once, and recovery codes for a lost device. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly pool: Pool,
    private readonly keys: IdentityKeys,
  ) {}

  /** A new secret, told this once; it counts when a code of it was given. @throws IDENTITY.SECOND_FACTOR_STANDS */
  async begin(accountId: string): Promise<string> {
    const secret = new Secret({ size: 20 });
    const { rowCount } = await this.pool.query(
      `insert into second_factor as known (account_id, secret) values ($1, $2)
       on conflict (account_id) do update set secret = excluded.secret where known.confirmed_at is null`,
      [accountId, this.keys.seal(secret.base32, accountId)],
    );
    if (rowCount === 0) throw refuse('IDENTITY.SECOND_FACTOR_STANDS');
    return new TOTP({ issuer: 'Mingjian', label: accountId, secret }).toString();
  }

  /** Gives the recovery codes, told this once. @throws IDENTITY.WRONG_CODE, IDENTITY.SECOND_FACTOR_STANDS */
  async confirm(accountId: string, code: string): Promise<readonly string[]> {
    const factor = await this.#find(accountId);
    if (factor?.confirmed) throw refuse('IDENTITY.SECOND_FACTOR_STANDS');
    if (!factor || !(await this.#takesStep(accountId, factor, bare(code))))
      throw refuse('IDENTITY.WRONG_CODE');
    const codes = Array.from({ length: 10 }, () => new Secret({ size: 10 }).base32);
    await this.pool.query(
      `with confirmed as (update second_factor set confirmed_at = now() where account_id = $1 returning account_id)
       insert into recovery_code (account_id, mark) select account_id, unnest($2::bytea[]) from confirmed`,
      [accountId, codes.map((one) => this.#markOf(accountId, one))],
    );
    return codes.map((one) => one.replace(/.{4}(?=.)/g, '$&-').toLowerCase());
  }

  async check(accountId: string, code: string | undefined): Promise<FactorCheck> {
    const factor = await this.#find(accountId);
    if (!factor?.confirmed) return 'none';
    const given = bare(code ?? '');
    const passes =
      (await this.#takesStep(accountId, factor, given)) || (await this.#takesRecoveryCode(accountId, given));
    return passes ? 'passed' : 'failed';
  }

  async standsFor(accountId: string): Promise<boolean> {
    return (await this.#find(accountId))?.confirmed === true;
  }

  async remove(accountId: string): Promise<void> {
    await this.pool.query('delete from second_factor where account_id = $1', [accountId]);
  }

  async #find(accountId: string): Promise<Factor | undefined> {
    const { rows } = await this.pool.query<Factor>({
      name: 'second-factor-of-account',
      text: `select secret, confirmed_at is not null as confirmed, extract(epoch from now())::float8 as seconds
             from second_factor where account_id = $1`,
      values: [accountId],
    });
    return rows[0];
  }

  /** A code is of one step of half a minute; no step counts twice. */
  async #takesStep(accountId: string, { secret, seconds }: Factor, code: string): Promise<boolean> {
    const totp = new TOTP({ secret: Secret.fromBase32(this.keys.open(secret, accountId)) });
    const timestamp = seconds * 1000;
    const delta = totp.validate({ token: code, timestamp, window: 1 });
    if (delta === null) return false;
    const { rowCount } = await this.pool.query(
      'update second_factor set last_step = $2 where account_id = $1 and last_step < $2',
      [accountId, totp.counter({ timestamp }) + delta],
    );
    return rowCount === 1;
  }

  async #takesRecoveryCode(accountId: string, code: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      'delete from recovery_code where account_id = $1 and mark = $2',
      [accountId, this.#markOf(accountId, code)],
    );
    return rowCount === 1;
  }

  #markOf(accountId: string, code: string): Buffer {
    return this.keys.mark('recovery-code', accountId, code);
  }
}

/** However it was typed. */
const bare = (code: string): string => code.replaceAll(/[\s-]/g, '').toUpperCase();
