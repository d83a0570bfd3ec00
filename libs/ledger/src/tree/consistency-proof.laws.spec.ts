import fc from 'fast-check';
import { aBit, codeOf, grownTree, butOne, spoilt } from '../grown-trees.fixture.js';
import { verifyConsistency } from '../verifier/proofs.js';
import { rootOf, type Hash } from '../verifier/tree.js';
import { consistencyProof } from './consistency-proof.js';
import { verifySubtreeConsistency } from './subtree-consistency.js';

const largest = 70;
const { leaves, tree, roots } = grownTree(largest);
const leafAt = (index: number): Hash => leaves[index]!;
const rootAt = (size: number): Hash => roots[size]!;

const growths = fc
  .nat({ max: largest })
  .chain((size2) => fc.record({ size1: fc.nat({ max: size2 }), size2: fc.constant(size2) }));
const growthOf = ({ size1, size2 }: { size1: number; size2: number }) => ({
  size1,
  size2,
  root1: rootAt(size1),
  root2: rootAt(size2),
  proof: consistencyProof(tree, size1, size2),
});

describe('A proof of consistency', () => {
  it('verifies between any two sizes', () => {
    for (let size2 = 0; size2 <= largest; size2 += 1)
      for (let size1 = 0; size1 <= size2; size1 += 1) verifyConsistency(growthOf({ size1, size2 }));
  });

  it('fails with any bit of a root or of the proof turned', () => {
    fc.assert(
      fc.property(growths, aBit, fc.nat(), (sizes, bit, nth) => {
        fc.pre(sizes.size1 > 0);
        const good = growthOf(sizes);
        expect(codeOf(() => verifyConsistency({ ...good, root1: spoilt(good.root1, bit) }))).toMatch(
          /DIFFERS$/,
        );
        expect(codeOf(() => verifyConsistency({ ...good, root2: spoilt(good.root2, bit) }))).toMatch(
          /DIFFERS$/,
        );
        fc.pre(good.proof.length > 0);
        const proof = butOne(good.proof, nth % good.proof.length, (was) => [spoilt(was, bit)]);
        expect(codeOf(() => verifyConsistency({ ...good, proof }))).toMatch(/DIFFERS$/);
      }),
    );
  });

  it('fails for any other earlier size', () => {
    fc.assert(
      fc.property(growths, fc.nat({ max: 2 * largest }), (sizes, size1) => {
        fc.pre(size1 !== sizes.size1);
        expect(codeOf(() => verifyConsistency({ ...growthOf(sizes), size1 }))).toMatch(/^LEDGER\./);
      }),
    );
  });

  it('fails with a hash too many or one missing', () => {
    fc.assert(
      fc.property(growths, fc.nat(), (sizes, nth) => {
        const good = growthOf(sizes);
        const more = [...good.proof, good.root1];
        expect(codeOf(() => verifyConsistency({ ...good, proof: more }))).toBe('LEDGER.PROOF_LENGTH');
        fc.pre(good.proof.length > 0);
        const fewer = butOne(good.proof, nth % good.proof.length, () => []);
        expect(codeOf(() => verifyConsistency({ ...good, proof: fewer }))).toBe('LEDGER.PROOF_LENGTH');
      }),
    );
  });

  it('says that history was changed where the earlier tree was another one', () => {
    const rewritten = rootOf(leaves.slice(0, 5).with(3, leafAt(60)));
    const { root2, proof } = growthOf({ size1: 5, size2: 9 });
    expect(codeOf(() => verifyConsistency({ size1: 5, size2: 9, root1: rewritten, root2, proof }))).toBe(
      'LEDGER.EARLIER_ROOT_DIFFERS',
    );
  });

  it('is empty from nothing, whose root is known, and to the same size, where the roots must be one', () => {
    const [empty, one, two] = [rootAt(0), rootAt(1), rootAt(2)];
    verifyConsistency({ size1: 0, size2: 2, root1: empty, root2: two, proof: [] });
    expect(codeOf(() => verifyConsistency({ size1: 0, size2: 2, root1: one, root2: two, proof: [] }))).toBe(
      'LEDGER.EARLIER_ROOT_DIFFERS',
    );
    expect(
      codeOf(() => verifyConsistency({ size1: 0, size2: 2, root1: empty, root2: two, proof: [one] })),
    ).toBe('LEDGER.PROOF_LENGTH');
    expect(codeOf(() => verifyConsistency({ size1: 2, size2: 2, root1: one, root2: two, proof: [] }))).toBe(
      'LEDGER.EARLIER_ROOT_DIFFERS',
    );
    expect(codeOf(() => verifyConsistency({ size1: 0, size2: 0, root1: empty, root2: one, proof: [] }))).toBe(
      'LEDGER.ROOT_DIFFERS',
    );
  });

  it('is judged by the recursion of RFC 6962 and by the loop of the draft alike', () => {
    const judgedBy = (verify: () => void): string => codeOf(verify) ?? 'good';
    fc.assert(
      fc.property(growths, aBit, fc.nat(), fc.integer({ min: -1, max: 1 }), (sizes, bit, nth, change) => {
        fc.pre(sizes.size1 > 0);
        const good = growthOf(sizes);
        const at = nth % (good.proof.length + 1);
        const some = good.proof.slice(0, at);
        const changed = [...some, spoilt(good.root1, bit), ...good.proof.slice(at + 1 - change)];
        for (const proof of [good.proof, some, changed]) {
          const { size1: end, size2: size, root1, root2 } = good;
          const loop = () => verifySubtreeConsistency({ start: 0, end, size, root1, root2, proof });
          expect(judgedBy(() => verifyConsistency({ ...good, proof }))).toBe(judgedBy(loop));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('does not lead back', () => {
    const back = { size1: 3, size2: 2, root1: rootAt(3), root2: rootAt(2), proof: [] };
    expect(codeOf(() => verifyConsistency(back))).toBe('LEDGER.RANGE_INVALID');
    expect(codeOf(() => consistencyProof(tree, 3, 2))).toBe('LEDGER.RANGE_INVALID');
  });
});
