import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';

/** One of one's own sessions, without its tokens. */
export interface ListedSession {
  readonly id: string;
  readonly openedAt: Date;
  readonly refreshedAt: Date;
  readonly endsAt: Date;
  /** The one that asks. */
  readonly isCurrent: boolean;
}

@Injectable()
export class SessionList {
  constructor(private readonly pool: Pool) {}

  async of(accountId: string, current: string): Promise<readonly ListedSession[]> {
    const { rows } = await this.pool.query<ListedSession>(
      `select id, opened_at as "openedAt", refreshed_at as "refreshedAt", ends_at as "endsAt", id = $2 as "isCurrent"
       from session where account_id = $1 and refresh_expires_at > now() order by opened_at, id`,
      [accountId, current],
    );
    return rows;
  }
}
