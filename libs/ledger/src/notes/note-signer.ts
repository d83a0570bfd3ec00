import { createPublicKey, sign, type KeyObject } from 'node:crypto';
import { signedText, type NoteSignature } from '../verifier/signed-note.js';
import { type KeyKind, type VerifierKey, verifierKey } from '../verifier/verifier-key.js';

/** Signs where its private key lies: in this process, or in a service that never shows it. */
export interface NoteSigner<Kind extends KeyKind = KeyKind> {
  readonly key: VerifierKey & { readonly kind: Kind };
  /** Ed25519, 64 bytes. */
  readonly sign: (message: Uint8Array) => Promise<Uint8Array>;
}

/** A signer whose Ed25519 key is in this process. @throws LEDGER.KEY_INVALID for a name that no note can bear */
export const localSigner = <Kind extends KeyKind>(
  name: string,
  kind: Kind,
  privateKey: KeyObject,
): NoteSigner<Kind> => {
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  return {
    key: { ...verifierKey(name, kind, Buffer.from(x, 'base64url')), kind },
    sign: async (message) => sign(null, message, privateKey),
  };
};

/** The signature of a log under its own checkpoint, or of whoever else signs a text as it is. */
export const signNote = async (signer: NoteSigner<'note'>, text: string): Promise<NoteSignature> =>
  signatureOf(signer, await signer.sign(Buffer.from(signedText('note', text))));

/** A witness's statement that at this time it knew no larger tree of this log (C2SP tlog-cosignature, v1). */
export const cosignNote = async (
  signer: NoteSigner<'cosignature'>,
  text: string,
  seconds: number,
): Promise<NoteSignature> => {
  const signature = await signer.sign(Buffer.from(signedText('cosignature', text, seconds)));
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(BigInt(seconds));
  return signatureOf(signer, Buffer.concat([time, signature]));
};

const signatureOf = ({ key: { name, id } }: NoteSigner, bytes: Uint8Array): NoteSignature => ({
  name,
  id,
  bytes,
});
