import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { placeOnce, unless } from '#libs/sealing';
import { refuse } from '../ledger.errors.js';

/**
 * The Ed25519 key that signs checkpoints, from its own file (PKCS#8, PEM), readable by its owner only.
 * @throws LEDGER.SIGNING_KEY_MISSING, .SIGNING_KEY_OPEN, .SIGNING_KEY_SPOILT
 */
export const readSigningKey = async (file: string): Promise<KeyObject> => {
  const key = keyIn(await privateText(file));
  if (key?.asymmetricKeyType !== 'ed25519') throw refuse('LEDGER.SIGNING_KEY_SPOILT', { file });
  return key;
};

/** Makes one where there is none. Of processes that start at once, one is first. */
export const makeSigningKey = async (file: string): Promise<void> => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
  await placeOnce(dirname(file), basename(file), Buffer.from(pem));
};

/** What stands in a file that nobody but its owner may read. @throws LEDGER.SIGNING_KEY_MISSING, .SIGNING_KEY_OPEN */
export const privateText = async (file: string): Promise<string> => {
  const found = await stat(file).catch(unless('ENOENT'));
  if (!found) throw refuse('LEDGER.SIGNING_KEY_MISSING', { file });
  if ((found.mode & 0o077) !== 0) throw refuse('LEDGER.SIGNING_KEY_OPEN', { file });
  return readFile(file, 'utf8');
};

const keyIn = (pem: string): KeyObject | undefined => {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
};
