import { getHashes, hash } from 'node:crypto';
import { Fault, type FaultCode } from './fault.js';

/** 32 bytes. */
export type Hash = Uint8Array;

export type SuiteName = 'sha256' | 'sm3';

/** The hash function of a tree. */
export interface Suite {
  readonly name: SuiteName;
  readonly hash: (bytes: Uint8Array) => Hash;
}

/** @throws LEDGER.SUITE_MISSING where Node's OpenSSL does not have it */
export const suiteOf = (name: SuiteName): Suite => {
  if (!getHashes().includes(name)) throw new Fault('SUITE_MISSING', { suite: name });
  return { name, hash: (bytes) => hash(name, bytes, 'buffer') };
};

export const sha256: Suite = suiteOf('sha256');

/** RFC 6962, 2.1: what a leaf and what a node hashes begins differently, so neither passes for the other. */
export const leafHash = (bytes: Uint8Array, suite: Suite = sha256): Hash =>
  suite.hash(Buffer.concat([leafMark, bytes]));

export const nodeHash = (left: Hash, right: Hash, suite: Suite = sha256): Hash =>
  suite.hash(Buffer.concat([nodeMark, left, right]));

export const emptyRoot = (suite: Suite = sha256): Hash => suite.hash(new Uint8Array());

const leafMark = Uint8Array.of(0);
const nodeMark = Uint8Array.of(1);

/** With other lengths, a byte could pass from a hash to its neighbour and their node would be the same. */
export const expectHashes = (named: Readonly<Record<string, readonly Hash[]>>): void => {
  for (const [what, hashes] of Object.entries(named))
    if (hashes.some(({ length }) => length !== 32)) throw new Fault('HASH_INVALID', { what });
};

export const expectSame = (code: FaultCode, expected: Hash, found: Hash): void => {
  if (Buffer.compare(expected, found) === 0) return;
  throw new Fault(code, { expected: hex(expected), found: hex(found) });
};

const hex = (hash: Hash): string => Buffer.from(hash).toString('hex');
