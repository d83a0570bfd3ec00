import { Logger } from '@nestjs/common';
import { Pool } from 'pg';
import type { Env } from '#config/env';
import { readKeyFile } from '#config/key-file';
import type { Secrets } from '#config/secrets';
import type { EventStore } from '#libs/event-store';
import {
  FolderKeyStore,
  LocalMasterKey,
  makeKeyTables,
  PostgresKeyStore,
  type DurableKeyStore,
} from '#libs/sealing';
import type { Closers } from './closers.js';

/**
 * The subject keys, under the right master key: only beside an empty log they may be begun.
 * @throws SEALING.WRONG_MASTER_KEY, SEALING.NO_KEYS; CONFIG.KEY_FILE_*
 */
export const openKeys = async (
  env: Env,
  secrets: Secrets,
  log: EventStore,
  closers: Closers,
): Promise<DurableKeyStore> => {
  const keys = await keyStoreOf(env, secrets);
  closers.add(() => keys.close());
  if ((await log.head()) === 0) await keys.begin();
  else await keys.verify();
  return keys;
};

/** Where the settings say; while the master key is turned, under either. */
export const keyStoreOf = async (
  { keysDirectory, keyDatabase, nextMasterKeyFile: nextFile }: Env,
  { masterKey }: Secrets,
): Promise<DurableKeyStore> => {
  const next = nextFile === undefined ? [] : [masterKeyOf(await readKeyFile(nextFile))];
  const masters = [masterKeyOf(masterKey), ...next] as const;
  return keyDatabase ? inDatabase(keyDatabase, masters) : new FolderKeyStore(keysDirectory, masters);
};

const inDatabase = async (
  { url, ownerUrl }: NonNullable<Env['keyDatabase']>,
  masters: readonly [LocalMasterKey, ...LocalMasterKey[]],
): Promise<DurableKeyStore> => {
  const { hostname, pathname, username } = new URL(url);
  const place = `${hostname}${pathname}`;
  const keys = { pool: poolOf(url), ...(ownerUrl !== undefined && { owner: poolOf(ownerUrl) }), place };
  const store = new PostgresKeyStore(keys, masters);
  try {
    if (keys.owner) await makeKeyTables(keys.owner, username);
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
};

const poolOf = (connectionString: string): Pool => {
  const pool = new Pool({ connectionString });
  // A connection that breaks while nobody uses it is replaced; unheard, it would end the process.
  pool.on('error', (error) => new Logger('Keys').warn({ message: 'an idle connection broke', error }));
  return pool;
};

const masterKeyOf = (hexadecimal: string): LocalMasterKey =>
  new LocalMasterKey(Buffer.from(hexadecimal, 'hex'));
