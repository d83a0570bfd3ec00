import type { DataSource } from 'typeorm';

/** Does the work while no other process does; the database lets go of the lock of a process that dies. */
export const alone = async <Result>(dataSource: DataSource, work: () => Promise<Result>): Promise<Result> => {
  const session = dataSource.createQueryRunner();
  try {
    await session.query('select pg_advisory_lock($1)', [lock]);
    try {
      return await work();
    } finally {
      await session.query('select pg_advisory_unlock($1)', [lock]);
    }
  } finally {
    await session.release();
  }
};

/** Arbitrary but fixed. */
const lock = 4_715_114;
