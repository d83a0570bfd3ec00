import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { basename, dirname } from 'node:path';
import { placeOnce } from '#libs/sealing';
import { refuse } from '../ledger.errors.js';
import { localSigner, type NoteSigner } from '../notes/note-signer.js';
import { privateText } from '../sealer/signing-key.js';

/**
 * Makes a witness's key: its name, then PKCS#8 PEM, in a file of mode 0600.
 * @throws LEDGER.KEY_INVALID for a name that no note can bear; LEDGER.KEY_IS_THERE
 */
export const newWitnessKey = async (name: string, file: string): Promise<NoteSigner<'cosignature'>> => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const signer = localSigner(name, 'cosignature', privateKey);
  const content = Buffer.from(`${name}\n${privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()}`);
  if (await placeOnce(dirname(file), basename(file), content)) return signer;
  throw refuse('LEDGER.KEY_IS_THERE', { file });
};

/** @throws LEDGER.SIGNING_KEY_MISSING, .SIGNING_KEY_OPEN, .KEY_UNREADABLE */
export const readWitnessKey = async (file: string): Promise<NoteSigner<'cosignature'>> => {
  const text = await privateText(file);
  try {
    const end = text.indexOf('\n');
    return localSigner(text.slice(0, end), 'cosignature', createPrivateKey(text.slice(end)));
  } catch (error) {
    throw refuse('LEDGER.KEY_UNREADABLE', {
      file,
      why: error instanceof Error ? error.message : String(error),
    });
  }
};
