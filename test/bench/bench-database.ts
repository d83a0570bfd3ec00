import { mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type DatabaseAddresses, migrate, type Migration, openDatabase } from '#libs/database';
import { newId } from '#libs/kernel';

/** A fresh embedded server on the disk of the checkout, with fsync on as it is by default; removed afterwards. */
export async function* onFreshDatabase<Result>(
  migrations: readonly Migration[],
  use: (addresses: DatabaseAddresses) => AsyncIterable<Result>,
): AsyncIterable<Result> {
  const dataDirectory = resolve('.data', `bench-${newId()}`);
  await mkdir(dataDirectory, { recursive: true });
  const database = await openDatabase({ mode: 'embedded', dataDirectory, refuge: dataDirectory });
  try {
    await migrate(database.addresses, migrations);
    yield* use(database.addresses);
  } finally {
    await database.stop();
    await rm(dataDirectory, { recursive: true });
  }
}
