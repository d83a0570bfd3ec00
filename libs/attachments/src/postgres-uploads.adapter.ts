import type { DataSource } from 'typeorm';
import { dateIn, type Clock } from '#libs/kernel';
import { expectWithin, Uploads, type BroughtFile, type DailyQuota } from './uploads.port.js';

/** One row for each file that an account brought on a day. */
export class PostgresUploads extends Uploads {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly zone: string,
    private readonly quota: DailyQuota,
  ) {
    super();
  }

  async record(accountId: string, { digest, size }: BroughtFile): Promise<void> {
    const at = this.clock.now();
    const day = dateIn(this.zone, at);
    await this.database.transaction(async (session) => {
      await session.query(takeTurn, [accountId]);
      await session.query(insert, [accountId, day, digest, size, at]);
      const [sums] = await session.query<readonly Sums[]>(sum, [accountId, day]);
      expectWithin(this.quota, { files: Number(sums?.files), bytes: Number(sums?.bytes) });
    });
  }

  async isBroughtBy(accountId: string, digest: string): Promise<boolean> {
    const found = await this.database.query<readonly object[]>(brought, [digest, accountId]);
    return found.length > 0;
  }
}

/** PostgreSQL's bigint and numeric come as text. */
interface Sums {
  readonly files: string;
  readonly bytes: string;
}

/** Uploads of one account that end at once would not see each other's rows. */
const takeTurn = `select pg_advisory_xact_lock(hashtext('attachment_upload'), hashtext($1))`;

const insert = `
  insert into attachment_upload (account, day, digest, size, brought_at) values ($1, $2, $3, $4, $5)
  on conflict do nothing`;

const brought = 'select from attachment_upload where digest = $1 and account = $2 limit 1';

const sum = `
  select count(*) as files, sum(size) as bytes from attachment_upload where account = $1 and day = $2`;
