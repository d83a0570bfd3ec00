import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { link, readFile, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { draftIn, settle, unless } from '#libs/sealing';
import { refuse } from '../ledger.errors.js';

/**
 * The Ed25519 key that signs checkpoints, from its own file (PKCS#8, PEM), readable by its owner only.
 * @throws LEDGER.SIGNING_KEY_MISSING, .SIGNING_KEY_OPEN, .SIGNING_KEY_SPOILT
 */
export const readSigningKey = async (file: string): Promise<KeyObject> => {
  const found = await stat(file).catch(unless('ENOENT'));
  if (!found) throw refuse('LEDGER.SIGNING_KEY_MISSING', { file });
  if ((found.mode & 0o077) !== 0) throw refuse('LEDGER.SIGNING_KEY_OPEN', { file });
  const key = keyIn(await readFile(file, 'utf8'));
  if (key?.asymmetricKeyType !== 'ed25519') throw refuse('LEDGER.SIGNING_KEY_SPOILT', { file });
  return key;
};

/** Makes one where there is none. Of processes that start at once, one is first. */
export const makeSigningKey = async (file: string): Promise<void> => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const folder = dirname(file);
  const draft = await draftIn(folder, Buffer.from(privateKey.export({ type: 'pkcs8', format: 'pem' })));
  await link(draft, file).catch(unless('EEXIST'));
  await unlink(draft);
  await settle(folder);
};

const keyIn = (pem: string): KeyObject | undefined => {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
};
