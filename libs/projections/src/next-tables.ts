import type { EntityManager } from 'typeorm';
import type { Checkpoint } from './checkpoint.js';
import type { Projection } from './projection.js';

/** Makes empty tables beside those that are read, and a checkpoint for them; what was begun before is dropped. */
export const beginNext = async (
  tx: EntityManager,
  { name, version, tables }: Projection,
): Promise<Checkpoint> => {
  await tx.query('select projection_next.begin($1::text[]::regclass[])', [tables]);
  await tx.query(
    `insert into projection_checkpoint (name, lane, version, position) values ($1, 'next', $2, 0)
     on conflict (name, lane) do update set version = $2, position = 0`,
    [name, version],
  );
  return { name, lane: 'next', version, position: 0 };
};

/** From here on the transaction writes the next tables: they stand before the others in its search path. */
export const writeNext = async (tx: EntityManager): Promise<void> => {
  await tx.query(
    `select set_config('search_path', 'projection_next, ' || current_setting('search_path'), true)`,
  );
};

/** The next tables take the place of those that were read, which are dropped; both checkpoints are locked. */
export const takeNext = async (tx: EntityManager, { name, tables }: Projection): Promise<void> => {
  // Rather tries again than have every reader wait behind one that takes long.
  await tx.query(`set local lock_timeout = '500ms'`);
  await tx.query('select projection_next.take($1::text[]::regclass[])', [tables]);
  await tx.query(`delete from projection_checkpoint where name = $1 and lane = 'serving'`, [name]);
  await tx.query(`update projection_checkpoint set lane = 'serving' where name = $1`, [name]);
};
