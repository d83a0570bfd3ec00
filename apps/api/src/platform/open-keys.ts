import type { Env } from '#config/env';
import type { Secrets } from '#config/secrets';
import type { EventStore } from '#libs/event-store';
import { FolderKeyStore, LocalMasterKey, type DurableKeyStore } from '#libs/sealing';

/**
 * The subject keys, under the right master key: only beside an empty log they may be begun.
 * @throws SEALING.WRONG_MASTER_KEY, SEALING.NO_KEYS
 */
export const openKeys = async (
  { keysDirectory }: Env,
  { masterKey }: Secrets,
  log: EventStore,
): Promise<DurableKeyStore> => {
  const keys = new FolderKeyStore(keysDirectory, [new LocalMasterKey(Buffer.from(masterKey, 'hex'))]);
  if ((await log.head()) === 0) await keys.begin();
  else await keys.verify();
  return keys;
};
