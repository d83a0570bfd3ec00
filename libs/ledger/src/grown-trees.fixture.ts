import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Fault } from './verifier/fault.js';
import { rootOf, leafHash, type Hash } from './verifier/tree.js';
import { treeOf, type Tree } from './tree/tree.js';

/** A log of numbered leaves, with the root at every size. */
export interface GrownTree {
  readonly leaves: readonly Hash[];
  readonly tree: Tree;
  readonly roots: readonly Hash[];
}

export const grownTree = (size: number): GrownTree => {
  const leaves = Array.from({ length: size }, (_, index) => leafHash(Buffer.from(`leaf ${index}`)));
  const roots = [...leaves, undefined].map((_, index) => rootOf(leaves.slice(0, index)));
  return { leaves, tree: treeOf(leaves), roots };
};

/** A hash as the RFC writes it down, without any code of ours. */
export const plainSha256 = (...parts: readonly Uint8Array[]): Hash =>
  createHash('sha256').update(Buffer.concat(parts)).digest();

/** One bit of one hash turned. */
export const spoilt = (hash: Hash, bit: number): Hash =>
  hash.map((byte, at) => (at === Math.floor(bit / 8) % 32 ? byte ^ (1 << (bit % 8)) : byte));

export const aBit = fc.nat({ max: 255 });

/** The code of the fault or refusal that a check ends with; undefined where it finds nothing wrong. */
export const codeOf = (check: () => unknown): string | undefined => {
  try {
    check();
    return undefined;
  } catch (error) {
    return (error as Fault).code;
  }
};

/** The same hashes, but for one of them. */
export const butOne = (
  hashes: readonly Hash[],
  at: number,
  hash: (was: Hash) => readonly Hash[],
): readonly Hash[] => hashes.flatMap((was, place) => (place === at ? hash(was) : [was]));
