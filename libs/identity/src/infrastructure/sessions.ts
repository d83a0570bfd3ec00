import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { RecentSessions } from './recent-sessions.js';

export interface OpenedSession {
  /** 256 bits of chance; only its SHA-256 is kept. */
  readonly token: string;
  readonly expiresAt: Date;
}

/** Who is logged in. Sessions end by the database's clock, whatever time the log is told. */
@Injectable()
export class Sessions {
  readonly #recent = new RecentSessions();

  constructor(private readonly pool: Pool) {}

  async open(accountId: string): Promise<OpenedSession> {
    const token = randomBytes(32).toString('base64url');
    await this.pool.query('delete from session where expires_at <= now()');
    const { rows } = await this.pool.query<{ expires_at: Date }>({
      name: 'open-session',
      text: `insert into session (token_hash, account_id, expires_at)
             values ($1, $2, now() + interval '12 hours') returning expires_at`,
      values: [digestOf(token), accountId],
    });
    const [row] = rows;
    if (!row) throw new RangeError('a session that was written was not returned');
    return { token, expiresAt: row.expires_at };
  }

  async accountOf(token: string): Promise<string | undefined> {
    const digest = digestOf(token);
    return this.#recent.find(digest) ?? this.#look(digest);
  }

  async end(token: string): Promise<void> {
    const digest = digestOf(token);
    await this.pool.query('delete from session where token_hash = $1', [digest]);
    this.#recent.forget(digest);
  }

  async endAllOf(accountId: string): Promise<void> {
    await this.pool.query('delete from session where account_id = $1', [accountId]);
    this.#recent.forgetAllOf(accountId);
  }

  async #look(digest: Buffer): Promise<string | undefined> {
    const { rows } = await this.pool.query<{ account_id: string }>({
      name: 'session-of-token',
      text: 'select account_id from session where token_hash = $1 and expires_at > now()',
      values: [digest],
    });
    const accountId = rows[0]?.account_id;
    if (accountId !== undefined) this.#recent.keep(digest, accountId);
    return accountId;
  }
}

const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();
