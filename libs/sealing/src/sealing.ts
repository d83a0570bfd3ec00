import { createCipheriv, createDecipheriv, hash, timingSafeEqual } from 'node:crypto';
import type { Address, Label, SealedText } from '#libs/catalogue';
import type { SubjectKey } from './keys/subject-key.js';
import { pooledRandom } from './random-pool.js';
import { BrokenSeal } from './sealing.errors.js';

const cipher = 'aes-256-gcm';
const format = 1;
const numberLength = 6;
const nonceLength = 12;
const saltLength = 32;
const authTagLength = 16;
const cipherOptions = { authTagLength };
const commitmentLength = 32;
const nonceFrom = 1 + numberLength;
const sealedFrom = nonceFrom + nonceLength;
const shortest = sealedFrom + saltLength + authTagLength + commitmentLength;

/**
 * A box is: format (1 byte), number of the key (6), nonce (12), AES-256-GCM of salt (32) and text, its tag (16), and
 * a commitment (32) to key, salt and text. The salt lies inside, so that nobody guesses a short text of somebody
 * whose key is gone; the commitment names the key, so that no second key opens the same box to another text.
 *
 * @param chance so many random bytes; made otherwise only where data is made up from a seed
 */
export const seal = (
  key: SubjectKey,
  label: Label,
  address: Address,
  text: string,
  chance: (length: number) => Buffer = pooledRandom,
): SealedText => {
  const random = chance(nonceLength + saltLength);
  const nonce = random.subarray(0, nonceLength);
  const inside = Buffer.concat([random.subarray(nonceLength), Buffer.from(text, 'utf8')]);
  const sealing = createCipheriv(cipher, key.secret, nonce, cipherOptions);
  sealing.setAAD(boundTo(label, address));
  const ciphertext = sealing.update(inside);
  // In this mode nothing is left over for the end.
  sealing.final();
  const parts = [headOf(key), nonce, ciphertext, sealing.getAuthTag(), commitment(key, inside)];
  return { ...label, box: Buffer.concat(parts) };
};

/** @throws BrokenSeal when it is not what was sealed under this key, at this address and with this label */
export const open = (key: SubjectKey, sealed: SealedText, address: Address): string =>
  openedInside(key, sealed, address).subarray(saltLength).toString('utf8');

/**
 * Base64url of the key's fingerprint (32 bytes) and the salt (32): with the text, they make the commitment that stands in
 * the log, so they prove the text to whoever has it. They open nothing else.
 * @throws BrokenSeal, as `open`
 */
export const proofOf = (key: SubjectKey, sealed: SealedText, address: Address): string => {
  const salt = openedInside(key, sealed, address).subarray(0, saltLength);
  return Buffer.concat([key.fingerprint, salt]).toString('base64url');
};

/** Salt and text. */
const openedInside = (key: SubjectKey, { box, ...label }: SealedText, address: Address): Buffer => {
  if (keyNumberOf(box) !== key.no) throw new BrokenSeal(address);
  const end = box.length - commitmentLength;
  const opening = createDecipheriv(cipher, key.secret, box.subarray(nonceFrom, sealedFrom), cipherOptions);
  opening.setAAD(boundTo(label, address)).setAuthTag(box.subarray(end - authTagLength, end));
  const inside = finish(() =>
    Buffer.concat([opening.update(box.subarray(sealedFrom, end - authTagLength)), opening.final()]),
  );
  if (!inside || !timingSafeEqual(commitment(key, inside), box.subarray(end))) throw new BrokenSeal(address);
  return inside;
};

/** Which key a box asks for; −1 for what is no box, or of a format that this release does not know. */
export const keyNumberOf = (box: Buffer): number =>
  box.length >= shortest && box.readUInt8() === format ? box.readUIntBE(1, numberLength) : -1;

const headOf = ({ no }: SubjectKey): Buffer => {
  const head = Buffer.alloc(nonceFrom);
  head.writeUInt8(format);
  head.writeUIntBE(no, 1, numberLength);
  return head;
};

const boundTo = ({ subject, fieldClass }: Label, address: Address): Buffer => {
  const { stream, id, type, schemaVersion, path } = address;
  return Buffer.from(JSON.stringify([format, stream, id, type, schemaVersion, subject, fieldClass, path]));
};

/** @param inside salt and text */
const commitment = ({ fingerprint }: SubjectKey, inside: Buffer): Buffer =>
  hash('sha256', Buffer.concat([purpose, fingerprint, inside]), 'buffer');

const purpose = Buffer.from('mingjian commitment 1');

const finish = (opening: () => Buffer): Buffer | undefined => {
  try {
    return opening();
  } catch {
    return undefined;
  }
};
