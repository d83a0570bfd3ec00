import { Injectable, Logger } from '@nestjs/common';
import { newId } from '#libs/kernel';
import { Pool } from 'pg';
import { RecentSessions } from './recent-sessions.js';
import type { Session, SignIn } from './session.js';
import { digestOf, newToken } from './session-tokens.js';

export interface SessionTokens {
  readonly token: string;
  readonly expiresAt: Date;
  readonly refreshToken: string;
  readonly refreshExpiresAt: Date;
}

export interface RefreshedSession extends SessionTokens {
  readonly session: Session;
}

interface Written {
  readonly expires_at: Date;
  readonly refresh_expires_at: Date;
}

/** Who is signed in. Sessions end by the database's clock, whatever time the log is told. */
@Injectable()
export class Sessions {
  readonly #log = new Logger('Sessions');
  readonly #recent = new RecentSessions();

  constructor(private readonly pool: Pool) {}

  async open({ accountId, by, hasSecondFactor }: SignIn): Promise<SessionTokens> {
    const [token, refreshToken] = [newToken(), newToken()];
    await this.pool.query('delete from session where refresh_expires_at <= now()');
    const { rows } = await this.pool.query<Written>({
      name: 'open-session',
      text: `insert into session (id, account_id, by, second_factor, token_hash, expires_at,
               refresh_hash, refresh_expires_at, ends_at)
             values ($1, $2, $3, $4, $5, now() + ${access}, $6, now() + ${idle}, now() + ${longest})
             returning expires_at, refresh_expires_at`,
      values: [newId(), accountId, by, hasSecondFactor, digestOf(token), digestOf(refreshToken)],
    });
    return tokensOf(token, refreshToken, rows[0]);
  }

  /** New tokens for a refresh token, which is spent by it; one that was spent before ends its session. */
  async refresh(refreshToken: string): Promise<RefreshedSession | undefined> {
    const [token, next, spent] = [newToken(), newToken(), digestOf(refreshToken)];
    const { rows } = await this.pool.query<Written>({
      name: 'refresh-session',
      text: `with turned as (
               update session set token_hash = $2, refresh_hash = $3, refreshed_at = now(),
                 expires_at = least(now() + ${access}, ends_at),
                 refresh_expires_at = least(now() + ${idle}, ends_at)
               where refresh_hash = $1 and refresh_expires_at > now()
               returning id, expires_at, refresh_expires_at),
             spent as (insert into spent_refresh (refresh_hash, session_id) select $1, id from turned)
             select expires_at, refresh_expires_at from turned`,
      values: [spent, digestOf(token), digestOf(next)],
    });
    if (rows.length === 0) await this.#endReused(spent);
    const session = rows.length === 0 ? undefined : await this.findAnew(token);
    return session && { ...tokensOf(token, next, rows[0]), session };
  }

  async find(token: string): Promise<Session | undefined> {
    return this.#recent.find(digestOf(token)) ?? this.findAnew(token);
  }

  /** As it stands now, also when another process changed it a moment ago. */
  async findAnew(token: string): Promise<Session | undefined> {
    const digest = digestOf(token);
    const { rows } = await this.pool.query<Session>({
      name: 'session-of-token',
      text: `select id, session.account_id as "accountId", by, second_factor as "hasSecondFactor",
               coalesce(one_time, false) as "hasIssuedPassword"
             from session left join credential using (account_id)
             where token_hash = $1 and session.expires_at > now()`,
      values: [digest],
    });
    const [session] = rows;
    if (session) this.#recent.keep(digest, session);
    return session;
  }

  /** Whether the account had such a session. */
  async end(accountId: string, id: string): Promise<boolean> {
    const ended = await this.pool.query('delete from session where account_id = $1 and id = $2', [
      accountId,
      id,
    ]);
    this.#recent.forgetAllOf(accountId);
    return ended.rowCount === 1;
  }

  async endAllOf(accountId: string): Promise<void> {
    await this.pool.query('delete from session where account_id = $1', [accountId]);
    this.#recent.forgetAllOf(accountId);
  }

  async endOthersOf({ accountId, id }: Session): Promise<void> {
    await this.pool.query('delete from session where account_id = $1 and id <> $2', [accountId, id]);
    this.#recent.forgetAllOf(accountId);
  }

  async passSecondFactor({ accountId, id }: Session): Promise<void> {
    await this.pool.query('update session set second_factor = true where id = $1', [id]);
    this.#recent.forgetAllOf(accountId);
  }

  async #endReused(spent: Buffer): Promise<void> {
    const { rows } = await this.pool.query<{ account_id: string }>(
      `delete from session where id in (select session_id from spent_refresh where refresh_hash = $1)
       returning account_id`,
      [spent],
    );
    for (const { account_id: accountId } of rows) {
      this.#recent.forgetAllOf(accountId);
      this.#log.warn({ message: 'a refresh token was used twice; its session has ended', accountId });
    }
  }
}

const access = `interval '15 minutes'`;
const idle = `interval '2 hours'`;
const longest = `interval '12 hours'`;

const tokensOf = (token: string, refreshToken: string, row: Written | undefined): SessionTokens => {
  if (!row) throw new RangeError('a session that was written was not returned');
  return { token, expiresAt: row.expires_at, refreshToken, refreshExpiresAt: row.refresh_expires_at };
};
