import { randomBytes } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { WrongMasterKey } from '../sealing.errors.js';
import { enciphered, keyLength, perBatch } from './batch-file.js';
import { inTransaction } from './in-transaction.js';
import { lastOf, unwrappedBy, type MasterKeys } from './known-master-keys.js';
import type { MasterKey } from './master-key.port.js';

/**
 * Batch by batch, each in one transaction that holds its keys: who destroys one meanwhile waits, and empties what is
 * then there.
 * @returns how many keys were not under the last of the master keys yet
 */
export const rotateKeyTables = async (
  owner: Pool,
  masters: MasterKeys,
  current: MasterKey,
): Promise<number> => {
  const next = lastOf(masters);
  if (current !== next) await turnCheck(owner, next);
  const { rows } = await owner.query<{ no: number }>('select no from keys.batch order by no');
  let turned = 0;
  for (const { no } of rows)
    turned += await inTransaction(owner, (session) => turn(session, no, masters, next));
  return turned;
};

/** When it is committed, nobody wraps another batch with the old one. */
const turnCheck = (owner: Pool, next: MasterKey): Promise<void> =>
  inTransaction(owner, async (session) => {
    await session.query(`select pg_advisory_xact_lock(hashtext('mingjian keys'))`);
    await session.query('update keys.check_value set wrapped = $1', [
      await next.wrap(Buffer.alloc(keyLength)),
    ]);
  });

const turn = async (
  session: PoolClient,
  no: number,
  masters: MasterKeys,
  next: MasterKey,
): Promise<number> => {
  const batch = await session.query<{ wrapped: Buffer }>(
    'select wrapped from keys.batch where no = $1 for update',
    [no],
  );
  const wrapped = batch.rows[0]?.wrapped ?? Buffer.alloc(0);
  if (await next.unwrap(wrapped)) return 0;
  const opened = await unwrappedBy(masters, wrapped);
  if (!opened) throw new WrongMasterKey(`batch ${no}`);
  const { rows } = await session.query<{ no: string; sealed: Buffer }>(
    'select no, sealed from keys.subject_key where batch = $1 and sealed is not null order by no for update',
    [no],
  );
  const freshKey = randomBytes(keyLength);
  const fresh = rows.map(({ no: key, sealed }) => {
    const index = Number(key) % perBatch;
    return enciphered(freshKey, index, enciphered(opened.key, index, sealed));
  });
  await session.query(
    `update keys.subject_key key set sealed = fresh.sealed
     from unnest($1::bigint[], $2::bytea[]) as fresh (no, sealed) where key.no = fresh.no`,
    [rows.map(({ no: key }) => key), fresh],
  );
  await session.query('update keys.batch set wrapped = $2 where no = $1', [no, await next.wrap(freshKey)]);
  return perBatch;
};
