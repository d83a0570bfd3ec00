import { hash } from 'node:crypto';
import { Fault, type FaultCode } from './fault.js';

/** 32 bytes. */
export type Hash = Uint8Array;

/** The hash function of a tree. */
export type Suite = (bytes: Uint8Array) => Hash;

export const sha256: Suite = (bytes) => hash('sha256', bytes, 'buffer');

/** RFC 6962, 2.1: what a leaf and what a node hashes begins differently, so neither passes for the other. */
export const leafHash = (bytes: Uint8Array, suite: Suite = sha256): Hash => {
  const room = bytes.length < leafRoom.length ? leafRoom : new Uint8Array(bytes.length + 1);
  room.set(bytes, 1);
  return suite(room.subarray(0, bytes.length + 1));
};

/** Used for one leaf after the other; its first byte stays 0. */
const leafRoom = new Uint8Array(65_536);

export const nodeHash = (left: Hash, right: Hash, suite: Suite = sha256): Hash =>
  suite(Buffer.concat([Uint8Array.of(1), left, right]));

export const emptyRoot = (suite: Suite = sha256): Hash => suite(new Uint8Array());

/** The right edge of a growing tree: as many hashes as its size has ones in binary, however long the log. */
export class Frontier {
  #size = 0;
  /** Roots of the complete subtrees, the largest first. */
  readonly #roots: Hash[] = [];

  constructor(private readonly suite: Suite = sha256) {}

  get size(): number {
    return this.#size;
  }

  append(leafHash: Hash): void {
    let hash = leafHash;
    for (let rest = this.#size; rest % 2 === 1; rest = Math.floor(rest / 2))
      hash = nodeHash(this.#roots.pop() ?? hash, hash, this.suite);
    this.#roots.push(hash);
    this.#size += 1;
  }

  /** An odd subtree is never doubled: it joins the next larger one as it is. */
  root(): Hash {
    if (this.#size === 0) return emptyRoot(this.suite);
    return this.#roots.reduceRight((right, left) => nodeHash(left, right, this.suite));
  }
}

/** RFC 6962, 2.1: the root over leaf hashes in their order. */
export const rootOf = (hashes: Iterable<Hash>, suite: Suite = sha256): Hash => {
  const frontier = new Frontier(suite);
  for (const hash of hashes) frontier.append(hash);
  return frontier.root();
};

export const expectSame = (code: FaultCode, expected: Hash, found: Hash): void => {
  if (Buffer.compare(expected, found) === 0) return;
  throw new Fault(code, { expected: hex(expected), found: hex(found) });
};

export const hex = (hash: Hash): string => Buffer.from(hash).toString('hex');
