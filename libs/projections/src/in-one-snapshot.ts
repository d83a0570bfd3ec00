import type { DataSource, EntityManager } from 'typeorm';
import type { Projection } from './projection.js';

/**
 * Reads a projection's tables and its checkpoint as they stood at one moment. The tables are locked before the snapshot
 * is taken: a newer one that took their place between the two would seem empty.
 */
export const inOneSnapshot = <Result>(
  dataSource: DataSource,
  { tables }: Pick<Projection, 'tables'>,
  read: (tx: EntityManager) => Promise<Result>,
): Promise<Result> =>
  dataSource.transaction('REPEATABLE READ', async (tx) => {
    await tx.query(`lock table ${tables.join(', ')} in access share mode`);
    return read(tx);
  });
