import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const cipher = 'aes-256-gcm';
const nonceLength = 12;
const authTagLength = 16;

/** AES-256-GCM: nonce (12 bytes), ciphertext, tag (16). @param boundTo what it is for: it unwraps for nothing else */
export const wrap = (under: Buffer, boundTo: string | Buffer, secret: Buffer): Buffer => {
  const nonce = randomBytes(nonceLength);
  const sealing = createCipheriv(cipher, under, nonce, { authTagLength }).setAAD(Buffer.from(boundTo));
  return Buffer.concat([nonce, sealing.update(secret), sealing.final(), sealing.getAuthTag()]);
};

/** `undefined` where it was not wrapped under this key, bound to this, or was changed. */
export const unwrap = (under: Buffer, boundTo: string | Buffer, wrapped: Buffer): Buffer | undefined => {
  const tagFrom = wrapped.length - authTagLength;
  if (tagFrom < nonceLength) return undefined;
  const opening = createDecipheriv(cipher, under, wrapped.subarray(0, nonceLength), { authTagLength });
  opening.setAAD(Buffer.from(boundTo)).setAuthTag(wrapped.subarray(tagFrom));
  try {
    return Buffer.concat([opening.update(wrapped.subarray(nonceLength, tagFrom)), opening.final()]);
  } catch {
    return undefined;
  }
};
