import { createHash } from 'node:crypto';
import { migrate, type Migration, temporaryDatabase, type TemporaryDatabase } from '#libs/database';

/** A fresh, migrated database on the one PostgreSQL of this test run; drop it when done. */
export const testDatabase = (migrations: readonly Migration[]): Promise<TemporaryDatabase> => {
  const options = { dataDirectory: runDirectory() };
  if (migrations.length === 0) return temporaryDatabase(options);
  // The same migrations make the same tables: they run once, and what they made is copied.
  const names = migrations.map(({ name }) => name).join(' ');
  const key = createHash('sha256').update(names).digest('hex').slice(0, 20);
  return temporaryDatabase(options, { key, fill: (addresses) => migrate(addresses, migrations) });
};

/** Set by test/setup/postgres.setup.mjs, whose guardian stops the server and removes the directory. */
const runDirectory = (): string => {
  const directory = process.env['MINGJIAN_TEST_POSTGRES'];
  if (directory === undefined) throw new Error('testDatabase works in a test run only');
  return directory;
};
