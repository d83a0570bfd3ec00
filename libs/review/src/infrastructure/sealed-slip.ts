import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { SlipName, UrnRound } from '../application/ports/urn.port.js';

const cipher = 'aes-256-gcm';
const nonceLength = 12;
const checkLength = 16;

/** What a slip is found by: without the key nobody tells whose it is. */
export const tagOf = (key: Buffer, { voter, name }: SlipName): Buffer =>
  createHmac('sha256', key)
    .update(JSON.stringify([voter, name]))
    .digest();

/** One byte for each candidate, so that every slip of an urn is of one length, whatever was chosen. */
export const seal = (key: Buffer, round: UrnRound, tag: Buffer, choices: readonly string[]): Buffer => {
  const nonce = randomBytes(nonceLength);
  const sealing = createCipheriv(cipher, key, nonce).setAAD(boundTo(round, tag));
  const marks = Buffer.from(round.among.map((nomination) => (choices.includes(nomination) ? 1 : 0)));
  return Buffer.concat([nonce, sealing.update(marks), sealing.final(), sealing.getAuthTag()]);
};

/** @returns `undefined` where it is not what was sealed under this key, for this round and tag */
export const open = (
  key: Buffer,
  round: UrnRound,
  tag: Buffer,
  sealed: Buffer,
): readonly string[] | undefined => {
  const marksEnd = sealed.length - checkLength;
  if (marksEnd - nonceLength !== round.among.length) return undefined;
  const opening = createDecipheriv(cipher, key, sealed.subarray(0, nonceLength), {
    authTagLength: checkLength,
  });
  opening.setAAD(boundTo(round, tag)).setAuthTag(sealed.subarray(marksEnd));
  try {
    const marks = Buffer.concat([opening.update(sealed.subarray(nonceLength, marksEnd)), opening.final()]);
    return round.among.filter((_, index) => marks[index] === 1);
  } catch {
    return undefined;
  }
};

const boundTo = ({ ballot, round }: UrnRound, tag: Buffer): Buffer =>
  Buffer.from(JSON.stringify([ballot, round, tag.toString('hex')]));
