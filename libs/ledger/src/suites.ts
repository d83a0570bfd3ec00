import { getHashes, hash } from 'node:crypto';
import { Fault } from './verifier/fault.js';
import type { Suite } from './verifier/tree.js';

export type SuiteName = 'sha256' | 'sm3';

/** @throws LEDGER.SUITE_MISSING where Node's OpenSSL does not have it */
export const suiteOf = (name: SuiteName): Suite => {
  if (!getHashes().includes(name)) throw new Fault('SUITE_MISSING', { suite: name });
  return (bytes) => hash(name, bytes, 'buffer');
};
