import { Fault } from '../verifier/fault.js';
import { nodeHash, sha256, type Hash, type Suite } from '../verifier/tree.js';
import { expectNaturals } from '../verifier/proofs.js';

/** What proofs are made from. */
export interface Tree {
  readonly suite: Suite;
  /**
   * The root over the leaves from `index · 2^level` up to, not including, `(index + 1) · 2^level`. Only asked where all
   * of them are there.
   */
  node(level: number, index: number): Hash;
}

/** A tree whose leaf hashes lie in memory. */
export const treeOf = (hashes: readonly Hash[], suite: Suite = sha256): Tree => {
  const levels = [hashes];
  for (let below = hashes; below.length > 1; levels.push(below)) below = joined(below, suite);
  return {
    suite,
    node: (level, index) => {
      const hash = levels[level]?.[index];
      if (hash === undefined) throw new Fault('RANGE_INVALID', { found: index, size: hashes.length });
      return hash;
    },
  };
};

const joined = (hashes: readonly Hash[], suite: Suite): readonly Hash[] => {
  const above: Hash[] = [];
  let left: Hash | undefined;
  for (const hash of hashes) {
    if (left !== undefined) above.push(nodeHash(left, hash, suite));
    left = left === undefined ? hash : undefined;
  }
  return above;
};

/** The root over the leaves from `start` up to, not including, `end`; `start` is a multiple of the width rounded up. */
export const rootOver = (tree: Tree, start: number, end: number): Hash => {
  const width = end - start;
  let [level, whole] = [0, 1];
  while (whole < width) [level, whole] = [level + 1, whole * 2];
  if (whole === width) return tree.node(level, start / width);
  const middle = start + whole / 2;
  return nodeHash(rootOver(tree, start, middle), rootOver(tree, middle, end), tree.suite);
};

export const expectWithin = (found: number, size: number): void => {
  expectNaturals({ found, size });
  if (found > size) throw new Fault('RANGE_INVALID', { found, size });
};
