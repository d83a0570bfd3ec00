import type { Env } from '#config/env';
import { readKeyFile } from '#config/key-file';
import type { Secrets } from '#config/secrets';
import type { EventStore } from '#libs/event-store';
import { FolderKeyStore, LocalMasterKey, type DurableKeyStore } from '#libs/sealing';

/**
 * The subject keys, under the right master key: only beside an empty log they may be begun.
 * @throws SEALING.WRONG_MASTER_KEY, SEALING.NO_KEYS; CONFIG.KEY_FILE_*
 */
export const openKeys = async (env: Env, secrets: Secrets, log: EventStore): Promise<DurableKeyStore> => {
  const keys = await keyStoreOf(env, secrets);
  if ((await log.head()) === 0) await keys.begin();
  else await keys.verify();
  return keys;
};

/** Where the settings say; while the master key is turned, under either. */
export const keyStoreOf = async (
  { keysDirectory, nextMasterKeyFile: nextFile }: Env,
  { masterKey }: Secrets,
): Promise<DurableKeyStore> => {
  const next = nextFile === undefined ? [] : [masterKeyOf(await readKeyFile(nextFile))];
  return new FolderKeyStore(keysDirectory, [masterKeyOf(masterKey), ...next]);
};

const masterKeyOf = (hexadecimal: string): LocalMasterKey =>
  new LocalMasterKey(Buffer.from(hexadecimal, 'hex'));
