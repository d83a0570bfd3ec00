import { Fault } from './fault.js';
import { emptyRoot, expectSame, nodeHash, sha256, type Hash, type Suite } from './tree.js';

/** That a leaf stands at `index`, counted from 0, among the first `size` leaves; the proof leads from its neighbour up. */
export interface Inclusion {
  readonly index: number;
  readonly size: number;
  readonly leafHash: Hash;
  readonly proof: readonly Hash[];
  readonly root: Hash;
}

/** @throws LEDGER.NUMBER_INVALID, RANGE_INVALID, HASH_INVALID, PROOF_LENGTH, ROOT_DIFFERS */
export const verifyInclusion = (inclusion: Inclusion, suite: Suite = sha256): void => {
  const { index, size, leafHash, proof, root } = inclusion;
  expectNaturals({ index, size });
  if (index >= size) throw new Fault('RANGE_INVALID', { found: index, size });
  expectHashes({ leafHash: [leafHash], proof });
  /** RFC 6962, 2.1.1: a path ends with the hash of the other part, and leads up to the root of this one before. */
  const rootOfPart = (at: number, width: number, path: readonly Hash[]): Hash => {
    const [other, below] = [path.at(-1), path.slice(0, -1)];
    if ((other === undefined) !== (width === 1)) throw new Fault('PROOF_LENGTH');
    if (other === undefined) return leafHash;
    const middle = split(width);
    return at < middle
      ? nodeHash(rootOfPart(at, middle, below), other, suite)
      : nodeHash(other, rootOfPart(at - middle, width - middle, below), suite);
  };
  expectSame('ROOT_DIFFERS', root, rootOfPart(index, size, proof));
};

/** That the first `size1` of `size2` leaves are the earlier tree. The proof is empty where `size1` is 0 or `size2`. */
export interface Consistency {
  readonly size1: number;
  readonly size2: number;
  readonly root1: Hash;
  readonly root2: Hash;
  readonly proof: readonly Hash[];
}

/** @throws LEDGER.NUMBER_INVALID, RANGE_INVALID, HASH_INVALID, PROOF_LENGTH, ROOT_DIFFERS, EARLIER_ROOT_DIFFERS */
export const verifyConsistency = (consistency: Consistency, suite: Suite = sha256): void => {
  const { size1, size2, root1, root2, proof } = consistency;
  expectNaturals({ size1, size2 });
  if (size1 > size2) throw new Fault('RANGE_INVALID', { found: size1, size: size2 });
  if (size1 < size2) expectHashes({ root1: [root1], root2: [root2], proof });
  if (size2 === 0) expectSame('ROOT_DIFFERS', root2, emptyRoot(suite));
  if (size1 === 0 || size1 === size2) {
    if (proof.length > 0) throw new Fault('PROOF_LENGTH');
    return expectSame('EARLIER_ROOT_DIFFERS', root1, size1 === 0 ? emptyRoot(suite) : root2);
  }
  /** RFC 6962, 2.1.2: both roots of a part whose first `size` leaves were there; the whole earlier tree is known. */
  const roots = (size: number, width: number, path: readonly Hash[], isKnown: boolean): Roots => {
    const [other, below, isWhole] = [path.at(-1), path.slice(0, -1), size === width];
    if (isWhole && isKnown && other === undefined) return [root1, root1];
    if (other === undefined || (isWhole && (isKnown || below.length > 0))) throw new Fault('PROOF_LENGTH');
    if (isWhole) return [other, other];
    const middle = split(width);
    if (size <= middle) {
      const [hash1, hash2] = roots(size, middle, below, isKnown);
      return [hash1, nodeHash(hash2, other, suite)];
    }
    const [earlier, now] = roots(size - middle, width - middle, below, false);
    return [nodeHash(other, earlier, suite), nodeHash(other, now, suite)];
  };
  const [earlier, now] = roots(size1, size2, proof, true);
  expectSame('EARLIER_ROOT_DIFFERS', root1, earlier);
  expectSame('ROOT_DIFFERS', root2, now);
};

type Roots = readonly [earlier: Hash, now: Hash];

/** With other lengths, a byte could pass from a hash to its neighbour and their node would be the same. */
export const expectHashes = (named: Readonly<Record<string, readonly Hash[]>>): void => {
  for (const [what, hashes] of Object.entries(named))
    if (hashes.some(({ length }) => length !== 32)) throw new Fault('HASH_INVALID', { what });
};

export const isNatural = (number: number): boolean => Number.isSafeInteger(number) && number >= 0;

export const expectNaturals = (naturals: Readonly<Record<string, number>>): void => {
  for (const [what, found] of Object.entries(naturals))
    if (!isNatural(found)) throw new Fault('NUMBER_INVALID', { what, found });
};

/** The largest power of two below a width of 2 or more: where a tree parts. Sizes go beyond 32 bits, where shifts do not. */
export const split = (width: number): number => {
  let power = 1;
  while (power * 2 < width) power *= 2;
  return power;
};
