import type { Pool, PoolClient } from 'pg';

/** All of it, or nothing. */
export const inTransaction = async <Result>(
  pool: Pool,
  use: (session: PoolClient) => Promise<Result>,
): Promise<Result> => {
  const session = await pool.connect();
  try {
    await session.query('begin');
    const result = await use(session);
    await session.query('commit');
    session.release();
    return result;
  } catch (error) {
    // A connection whose transaction failed is thrown away, and the transaction with it.
    session.release(true);
    throw error;
  }
};
