import { Fault } from './fault.js';
import { expectHashes, expectSame, nodeHash, sha256, type Hash, type Suite } from './hash-suite.js';
import { expectNaturals, half, isOdd } from './natural.js';

/** That a leaf stands at `index`, counted from 0, among the first `size` leaves. */
export interface Inclusion {
  readonly index: number;
  readonly size: number;
  readonly leafHash: Hash;
  /** From the leaf's neighbour up. */
  readonly proof: readonly Hash[];
  readonly root: Hash;
}

/**
 * RFC 9162, 2.1.3.2.
 * @throws LEDGER.NUMBER_INVALID, RANGE_INVALID, HASH_INVALID, PROOF_LENGTH, ROOT_DIFFERS
 */
export const verifyInclusion = (inclusion: Inclusion, suite: Suite = sha256): void => {
  const { index, size, leafHash, proof, root } = inclusion;
  expectNaturals({ index, size });
  if (index >= size) throw new Fault('RANGE_INVALID', { found: index, size });
  expectHashes({ leafHash: [leafHash], proof });
  let hash = leafHash;
  let [place, last] = [index, size - 1];
  const up = () => ([place, last] = [half(place), half(last)]);
  for (const neighbour of proof) {
    if (last === 0) throw new Fault('PROOF_LENGTH');
    if (isOdd(place) || place === last) {
      hash = nodeHash(neighbour, hash, suite);
      // At the right edge a node without a neighbour is its own parent.
      while (!isOdd(place)) up();
    } else {
      hash = nodeHash(hash, neighbour, suite);
    }
    up();
  }
  if (last !== 0) throw new Fault('PROOF_LENGTH');
  expectSame('ROOT_DIFFERS', root, hash);
};
