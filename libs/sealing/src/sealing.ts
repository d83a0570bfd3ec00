import { createCipheriv, createDecipheriv, createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { canonicalJson } from '#libs/kernel';
import { BrokenSeal } from './sealing.errors.js';
import type { Address, Label, SealedText } from '#libs/catalogue';
import type { SubjectKey } from './keys/subject-key.js';

const cipher = 'aes-256-gcm';
const format = 1;
const numberLength = 6;
const nonceLength = 12;
const saltLength = 32;
const tagLength = 16;
const commitmentLength = 32;
const sealedFrom = 1 + numberLength + nonceLength;
const shortest = sealedFrom + saltLength + tagLength + commitmentLength;

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
  chance: (length: number) => Buffer = randomBytes,
): SealedText => {
  const random = chance(nonceLength + saltLength);
  const nonce = random.subarray(0, nonceLength);
  const salt = random.subarray(nonceLength);
  const head = Buffer.alloc(1 + numberLength);
  head.writeUInt8(format);
  head.writeUIntBE(key.no, 1, numberLength);
  const sealing = createCipheriv(cipher, key.bytes, nonce).setAAD(boundTo(label, address));
  const inside = [sealing.update(salt), sealing.update(text, 'utf8'), sealing.final()];
  const box = Buffer.concat([head, nonce, ...inside, sealing.getAuthTag(), commitment(key, salt, text)]);
  return { ...label, box };
};

/** @throws BrokenSeal when it is not what was sealed under this key, at this address and with this label */
export const open = (key: SubjectKey, { box, ...label }: SealedText, address: Address): string => {
  if (box.length < shortest || keyNumberOf(box) !== key.no) throw new BrokenSeal(address);
  const end = box.length - commitmentLength;
  const opening = createDecipheriv(cipher, key.bytes, box.subarray(sealedFrom - nonceLength, sealedFrom), {
    authTagLength: tagLength,
  });
  opening.setAAD(boundTo(label, address)).setAuthTag(box.subarray(end - tagLength, end));
  const inside = finish(() =>
    Buffer.concat([opening.update(box.subarray(sealedFrom, end - tagLength)), opening.final()]),
  );
  if (!inside) throw new BrokenSeal(address);
  const text = inside.subarray(saltLength).toString('utf8');
  const expected = commitment(key, inside.subarray(0, saltLength), text);
  if (!timingSafeEqual(expected, box.subarray(end))) throw new BrokenSeal(address);
  return text;
};

/** Which key a box asks for; −1 for a format that this release does not know. */
export const keyNumberOf = (box: Buffer): number =>
  box.length >= shortest && box.readUInt8() === format ? box.readUIntBE(1, numberLength) : -1;

const boundTo = ({ subject, fieldClass }: Label, address: Address): Buffer => {
  const { stream, id, type, schemaVersion, path } = address;
  return Buffer.from(canonicalJson([format, stream, id, type, schemaVersion, subject, fieldClass, path]));
};

const commitment = ({ fingerprint }: SubjectKey, salt: Buffer, text: string): Buffer =>
  createHash('sha256')
    .update('mingjian commitment 1')
    .update(fingerprint)
    .update(salt)
    .update(text, 'utf8')
    .digest();

const finish = (opening: () => Buffer): Buffer | undefined => {
  try {
    return opening();
  } catch {
    return undefined;
  }
};
