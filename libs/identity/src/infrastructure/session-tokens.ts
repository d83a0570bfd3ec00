import { createHash, randomBytes } from 'node:crypto';

/** 256 bits of chance; only its SHA-256 is kept. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();
