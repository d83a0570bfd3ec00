import { Fault } from '../verifier/fault.js';
import type { Hash } from '../verifier/tree.js';
import { split } from '../verifier/proofs.js';
import { expectWithin, rootOver, type Tree } from './tree.js';

/**
 * That leaf `index`, counted from 0, is among the first `size`: from the leaf's neighbour up (RFC 6962, 2.1.1).
 * @throws LEDGER.NUMBER_INVALID, RANGE_INVALID
 */
export const inclusionProof = (tree: Tree, index: number, size: number): readonly Hash[] => {
  expectWithin(index, size);
  if (index === size) throw new Fault('RANGE_INVALID', { found: index, size });
  return path(tree, index, 0, size);
};

const path = (tree: Tree, index: number, start: number, end: number): readonly Hash[] => {
  if (end - start === 1) return [];
  const middle = start + split(end - start);
  return index < middle
    ? [...path(tree, index, start, middle), rootOver(tree, middle, end)]
    : [...path(tree, index, middle, end), rootOver(tree, start, middle)];
};
