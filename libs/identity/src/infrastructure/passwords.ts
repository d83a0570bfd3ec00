import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's second set for argon2id (which is the library's default algorithm): 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Normalised, for the same character may be typed in several ways. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), cost);

export const isPassword = (hashed: string, password: string): Promise<boolean> =>
  verify(hashed, password.normalize('NFC'));

/** 96 bits of chance, as 16 printable characters. */
export const newPassword = (): string => randomBytes(12).toString('base64url');
