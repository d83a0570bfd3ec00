import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const cipher = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;

/** Bytes that a key of 32 takes when it is wrapped. */
const wrappedLength = nonceLength + 32 + tagLength;

/** AES-256-GCM: nonce, ciphertext, tag. @param purpose bound to it: it unwraps for no other */
export const wrap = (under: Buffer, purpose: string, key: Buffer): Buffer => {
  const nonce = randomBytes(nonceLength);
  const sealing = createCipheriv(cipher, under, nonce).setAAD(Buffer.from(purpose));
  return Buffer.concat([nonce, sealing.update(key), sealing.final(), sealing.getAuthTag()]);
};

/** `undefined` where it was not wrapped under this key for this purpose. */
export const unwrap = (under: Buffer, purpose: string, wrapped: Buffer): Buffer | undefined => {
  if (wrapped.length !== wrappedLength) return undefined;
  const tagFrom = wrapped.length - tagLength;
  const opening = createDecipheriv(cipher, under, wrapped.subarray(0, nonceLength), {
    authTagLength: tagLength,
  });
  opening.setAAD(Buffer.from(purpose)).setAuthTag(wrapped.subarray(tagFrom));
  try {
    return Buffer.concat([opening.update(wrapped.subarray(nonceLength, tagFrom)), opening.final()]);
  } catch {
    return undefined;
  }
};
