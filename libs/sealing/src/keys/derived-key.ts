import { hkdfSync } from 'node:crypto';

/**
 * A key of 32 bytes for one purpose (HKDF-SHA-256).
 * @param root 32 bytes, hexadecimal
 */
export const derivedKey = (root: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', Buffer.from(root, 'hex'), '', purpose, 32));
