import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { PasswordCost } from './password-cost.js';

/** Normalised, for the same character may be typed in several ways. */
export const hashPassword = (password: string, cost: PasswordCost): Promise<string> =>
  hash(password.normalize('NFC'), cost);

export const isPassword = (hashed: string, password: string): Promise<boolean> =>
  verify(hashed, password.normalize('NFC'));

/** 96 bits of chance, as 16 printable characters. */
export const newPassword = (): string => randomBytes(12).toString('base64url');
