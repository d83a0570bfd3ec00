import { createPublicKey, hash, verify } from 'node:crypto';
import { Fault } from './fault.js';

/** What a key signs: the note's text itself, or that it saw the checkpoint at a time (C2SP tlog-cosignature). */
export type KeyKind = 'note' | 'cosignature';

/** An Ed25519 public key of 32 bytes and its name (C2SP signed-note); the id has 8 hexadecimal digits. */
export interface VerifierKey {
  readonly name: string;
  readonly id: string;
  readonly kind: KeyKind;
  readonly publicKey: Uint8Array;
}

const kindBytes: Readonly<Record<KeyKind, number>> = { note: 1, cosignature: 4 };

/** @throws LEDGER.KEY_INVALID */
export const verifierKey = (name: string, kind: KeyKind, publicKey: Uint8Array): VerifierKey => {
  if (!isKeyName(name) || publicKey.length !== 32) throw new Fault('KEY_INVALID', { found: name });
  const id = hash('sha256', Buffer.concat([Buffer.from(`${name}\n`), material(kind, publicKey)]), 'hex');
  return { name, id: id.slice(0, 8), kind, publicKey };
};

/** `name+id+base64`. */
export const vkeyOf = ({ name, id, kind, publicKey }: VerifierKey): string =>
  `${name}+${id}+${material(kind, publicKey).toString('base64')}`;

/** @throws LEDGER.KEY_INVALID also where the id is not that of the key */
export const parseVkey = (vkey: string): VerifierKey => {
  const [name = '', , ...rest] = vkey.split('+');
  const [type, ...bytes] = Buffer.from(rest.join('+'), 'base64');
  const kind: KeyKind = type === kindBytes.note ? 'note' : 'cosignature';
  const key = verifierKey(name, kind, Uint8Array.from(bytes));
  if (vkeyOf(key) !== vkey) throw new Fault('KEY_INVALID', { found: vkey });
  return key;
};

export const isKeyName = (name: string): boolean => /^[^\s+\p{Cc}]+$/u.test(name);

const material = (kind: KeyKind, publicKey: Uint8Array): Buffer =>
  Buffer.concat([Uint8Array.of(kindBytes[kind]), publicKey]);

export const isSignedBy = ({ publicKey }: VerifierKey, message: string, signature: Uint8Array): boolean => {
  const x = Buffer.from(publicKey).toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return verify(null, Buffer.from(message), key, signature);
};
