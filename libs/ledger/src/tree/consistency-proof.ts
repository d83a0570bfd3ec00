import type { Hash } from '../verifier/tree.js';
import { split } from '../verifier/proofs.js';
import { expectWithin, rootOver, type Tree } from './tree.js';

/**
 * That the first `size1` leaves are the same in the tree of `size2` (RFC 6962, 2.1.2). Empty where `size1` is 0 or
 * `size2`.
 * @throws LEDGER.NUMBER_INVALID, RANGE_INVALID
 */
export const consistencyProof = (tree: Tree, size1: number, size2: number): readonly Hash[] => {
  expectWithin(size1, size2);
  return size1 === 0 || size1 === size2 ? [] : path(tree, size1, { start: 0, end: size2, isKnown: true });
};

interface Part {
  readonly start: number;
  readonly end: number;
  /** Whether its root is the earlier tree's, which the verifier has. */
  readonly isKnown: boolean;
}

const path = (tree: Tree, size1: number, { start, end, isKnown }: Part): readonly Hash[] => {
  if (size1 === end) return isKnown ? [] : [rootOver(tree, start, end)];
  const middle = start + split(end - start);
  return size1 <= middle
    ? [...path(tree, size1, { start, end: middle, isKnown }), rootOver(tree, middle, end)]
    : [...path(tree, size1, { start: middle, end, isKnown: false }), rootOver(tree, start, middle)];
};
