import { DataSource, MigrationExecutor, type MigrationInterface } from 'typeorm';
import { type DatabaseAddresses, roleOf } from './database-addresses.js';

/** A TypeORM migration; its class name ends in 13 digits, and they run in the order of these. */
export type Migration = new () => MigrationInterface;

/**
 * Runs as owner what has not run yet, each in a transaction of its own; processes that start at once take
 * turns. Within it, `current_setting('mingjian.application_role')` names the role to grant to.
 */
export const migrate = async (
  addresses: DatabaseAddresses,
  migrations: readonly Migration[],
): Promise<void> => {
  const source = new DataSource({
    type: 'postgres',
    url: addresses.ownerUrl,
    migrations: [...migrations],
    migrationsTransactionMode: 'each',
    synchronize: false,
    installExtensions: false,
    poolSize: 1,
  });
  await source.initialize();
  try {
    const session = source.createQueryRunner();
    await session.query('select pg_advisory_lock($1)', [key]);
    await session.query(`select set_config('mingjian.application_role', $1, false)`, [
      roleOf(addresses.applicationUrl),
    ]);
    const executor = new MigrationExecutor(source, session);
    executor.transaction = 'each';
    await executor.executePendingMigrations();
  } finally {
    // Ends the session, and with it the lock.
    await source.destroy();
  }
};

/** Arbitrary but fixed. */
const key = 4_715_113;
