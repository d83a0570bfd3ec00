import fc from 'fast-check';
import { aBit, codeOf, grownTree, butOne, spoilt } from '../grown-trees.fixture.js';
import type { Hash } from '../verifier/tree.js';
import { verifyInclusion } from '../verifier/proofs.js';
import { inclusionProof } from './inclusion-proof.js';

const largest = 70;
const { leaves, tree, roots } = grownTree(largest);
const leafAt = (index: number): Hash => leaves[index]!;
const rootAt = (size: number): Hash => roots[size]!;

const inclusions = fc
  .integer({ min: 1, max: largest })
  .chain((size) => fc.record({ size: fc.constant(size), index: fc.nat({ max: size - 1 }) }));
const inclusionOf = ({ index, size }: { index: number; size: number }) => ({
  index,
  size,
  leafHash: leafAt(index),
  proof: inclusionProof(tree, index, size),
  root: rootAt(size),
});

/** On which side each neighbour of a leaf stands, from the root down: RFC 6962, 2.1.1 in as many words. */
const sidesOf = (index: number, size: number): string => {
  if (size === 1) return '';
  let middle = 1;
  while (middle * 2 < size) middle *= 2;
  return index < middle ? `r${sidesOf(index, middle)}` : `l${sidesOf(index - middle, size - middle)}`;
};

describe('A proof of inclusion', () => {
  it('verifies for every leaf of every size', () => {
    for (let size = 1; size <= largest; size += 1)
      for (let index = 0; index < size; index += 1) verifyInclusion(inclusionOf({ index, size }));
  });

  it('fails with any bit of leaf, neighbour or root turned', () => {
    fc.assert(
      fc.property(inclusions, aBit, fc.nat(), (where, bit, nth) => {
        const good = inclusionOf(where);
        expect(codeOf(() => verifyInclusion({ ...good, leafHash: spoilt(good.leafHash, bit) }))).toBe(
          'LEDGER.ROOT_DIFFERS',
        );
        expect(codeOf(() => verifyInclusion({ ...good, root: spoilt(good.root, bit) }))).toBe(
          'LEDGER.ROOT_DIFFERS',
        );
        fc.pre(good.proof.length > 0);
        const proof = butOne(good.proof, nth % good.proof.length, (was) => [spoilt(was, bit)]);
        expect(codeOf(() => verifyInclusion({ ...good, proof }))).toBe('LEDGER.ROOT_DIFFERS');
      }),
    );
  });

  it('fails for any other place', () => {
    fc.assert(
      fc.property(inclusions, fc.nat({ max: 2 * largest }), (where, index) => {
        fc.pre(index !== where.index);
        expect(codeOf(() => verifyInclusion({ ...inclusionOf(where), index }))).toMatch(/^LEDGER\./);
      }),
    );
  });

  it('passes for another size only where the way up is the same, so that the size must be signed with the root', () => {
    fc.assert(
      fc.property(inclusions, fc.integer({ min: 1, max: 2 * largest }), (where, size) => {
        fc.pre(where.index < size);
        const passes = codeOf(() => verifyInclusion({ ...inclusionOf(where), size })) === undefined;
        expect(passes).toBe(sidesOf(where.index, size) === sidesOf(where.index, where.size));
      }),
    );
  });

  it('fails with a neighbour too many, one missing, or two of them exchanged', () => {
    fc.assert(
      fc.property(inclusions, fc.nat(), (where, nth) => {
        const good = inclusionOf(where);
        for (const proof of [
          [...good.proof, good.root],
          [good.leafHash, ...good.proof],
        ])
          expect(codeOf(() => verifyInclusion({ ...good, proof }))).toBe('LEDGER.PROOF_LENGTH');
        fc.pre(good.proof.length > 1);
        const at = nth % good.proof.length;
        const fewer = butOne(good.proof, at, () => []);
        expect(codeOf(() => verifyInclusion({ ...good, proof: fewer }))).toBe('LEDGER.PROOF_LENGTH');
        const turned = [...good.proof].reverse();
        expect(codeOf(() => verifyInclusion({ ...good, proof: turned }))).toBe('LEDGER.ROOT_DIFFERS');
      }),
    );
  });

  it('is not taken for a node that passes for a leaf, nor with a byte passed on to a neighbour', () => {
    const good = inclusionOf({ index: 0, size: 4 });
    const [first, second] = good.proof;
    const node = tree.node(1, 0);
    expect(codeOf(() => verifyInclusion({ ...good, leafHash: node, proof: [second!] }))).toBe(
      'LEDGER.PROOF_LENGTH',
    );
    const longer = Buffer.concat([good.leafHash, first!.subarray(0, 1)]);
    expect(
      codeOf(() => verifyInclusion({ ...good, leafHash: longer, proof: [first!.subarray(1), second!] })),
    ).toBe('LEDGER.HASH_INVALID');
  });

  it.each([-1, 0.5, NaN, 2 ** 53])('has neither place nor size %p', (number) => {
    const good = inclusionOf({ index: 0, size: 4 });
    expect(codeOf(() => verifyInclusion({ ...good, index: number }))).toBe('LEDGER.NUMBER_INVALID');
    expect(codeOf(() => verifyInclusion({ ...good, size: number }))).toBe('LEDGER.NUMBER_INVALID');
  });

  it('is not made for a leaf that is not there', () => {
    expect(codeOf(() => inclusionProof(tree, 5, 5))).toBe('LEDGER.RANGE_INVALID');
    expect(codeOf(() => inclusionProof(tree, 0, largest + 1))).toBe('LEDGER.RANGE_INVALID');
  });
});
