import { Fault } from '../verifier/fault.js';
import { emptyRoot, expectSame, nodeHash, sha256, type Suite } from '../verifier/tree.js';
import { expectHashes, expectNaturals, type Consistency } from '../verifier/proofs.js';

/** That the leaves from `start` up to, not including, `end` have the root `root1` in the tree of `root2`. */
export interface SubtreeConsistency extends Omit<Consistency, 'size1' | 'size2'> {
  readonly start: number;
  readonly end: number;
  readonly size: number;
}

/** draft-ietf-plants-merkle-tree-certs, 4.4.3, in a loop; of subtrees from 0 on it is a second opinion on `verifyConsistency`. @throws as that */
export const verifySubtreeConsistency = (subtree: SubtreeConsistency, suite: Suite = sha256): void => {
  const { start, end, size, root1, root2, proof } = subtree;
  expectSubtree(start, end, size);
  if (start === end || end - start === size) {
    if (proof.length > 0) throw new Fault('PROOF_LENGTH');
    return expectSame('EARLIER_ROOT_DIFFERS', root1, start === end ? emptyRoot(suite) : root2);
  }
  expectHashes({ root1: [root1], proof });
  let [first, last, edge] = [start, end - 1, size - 1];
  const up = () => ([first, last, edge] = [half(first), half(last), half(edge)]);
  while (first !== last && (last === edge || isOdd(last))) up();
  const [seed, ...path] = first === last ? [root1, ...proof] : proof;
  if (seed === undefined) throw new Fault('PROOF_LENGTH');
  let [hash1, hash2] = [seed, seed];
  for (const neighbour of path) {
    if (edge === 0) throw new Fault('PROOF_LENGTH');
    if (isOdd(last) || last === edge) {
      if (first < last) hash1 = nodeHash(neighbour, hash1, suite);
      hash2 = nodeHash(neighbour, hash2, suite);
      while (!isOdd(last)) up();
    } else {
      hash2 = nodeHash(hash2, neighbour, suite);
    }
    up();
  }
  if (edge !== 0) throw new Fault('PROOF_LENGTH');
  expectSame('EARLIER_ROOT_DIFFERS', root1, hash1);
  expectSame('ROOT_DIFFERS', root2, hash2);
};

/** A subtree starts at a multiple of its width, rounded up to a power of two. @throws LEDGER.RANGE_INVALID */
export const expectSubtree = (start: number, end: number, size: number): void => {
  expectNaturals({ start, end, size });
  let width = 1;
  while (width < end - start) width *= 2;
  if (start > end || end > size || start % width !== 0)
    throw new Fault('RANGE_INVALID', { found: `${start}–${end}`, size });
};

const half = (natural: number): number => Math.floor(natural / 2);
const isOdd = (natural: number): boolean => natural % 2 === 1;
