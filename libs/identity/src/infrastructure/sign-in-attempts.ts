import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { refuse } from '../domain/sign-in.errors.js';
import { IdentityKeys } from './identity-keys.js';

/** Slows down who guesses, for logins that do not exist as well: none is kept, only a mark of it. */
@Injectable()
export class SignInAttempts {
  constructor(
    private readonly pool: Pool,
    private readonly keys: IdentityKeys,
  ) {}

  /**
   * Counted as wrong before it is looked at, so that many at once are no more than so many one by one.
   * @throws IDENTITY.TRY_LATER
   */
  async begin(login: string): Promise<void> {
    const mark = this.#markOf(login);
    await this.pool.query(`delete from sign_in_failure where until < now() - interval '1 day'`);
    const { rowCount } = await this.pool.query({
      name: 'begin-sign-in',
      text: `insert into sign_in_failure as known (login_mark, failures, until) values ($1, 1, now())
             on conflict (login_mark) do update
               set failures = known.failures + 1, until = now() + ${waiting}
             where known.until <= now()`,
      values: [mark],
    });
    if (rowCount === 0) throw refuse('IDENTITY.TRY_LATER', { seconds: await this.#secondsLeft(mark) });
  }

  /** It was right: what was wrong before is forgotten. */
  async forget(login: string): Promise<void> {
    await this.pool.query('delete from sign_in_failure where login_mark = $1', [this.#markOf(login)]);
  }

  async #secondsLeft(mark: Buffer): Promise<number> {
    const { rows } = await this.pool.query<{ seconds: number }>(
      `select greatest(1, ceil(extract(epoch from until - now())))::int as seconds
       from sign_in_failure where login_mark = $1`,
      [mark],
    );
    return rows[0]?.seconds ?? 1;
  }

  #markOf(login: string): Buffer {
    return this.keys.mark('login', login);
  }
}

/** After five wrong ones a second, then twice as long each time, up to a quarter of an hour. */
const waiting = `case when known.failures + 1 < 5 then interval '0'
  else make_interval(secs => least(900, 2 ^ least(known.failures + 1 - 5, 10))) end`;
