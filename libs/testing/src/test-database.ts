import { migrate, type Migration, temporaryDatabase, type TemporaryDatabase } from '#libs/database';

/** A fresh, migrated database on the one PostgreSQL of this test run; drop it when done. */
export const testDatabase = async (migrations: readonly Migration[]): Promise<TemporaryDatabase> => {
  const database = await temporaryDatabase({ dataDirectory: runDirectory() });
  await migrate(database.addresses, migrations);
  return database;
};

/** Set by test/setup/postgres.setup.mjs, whose guardian stops the server and removes the directory. */
const runDirectory = (): string => {
  const directory = process.env['MINGJIAN_TEST_POSTGRES'];
  if (directory === undefined) throw new Error('testDatabase works in a Jest run only');
  return directory;
};
