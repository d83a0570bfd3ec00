import { grownTree, plainSha256 } from '../grown-trees.fixture.js';
import { rootOf, leafHash, nodeHash, type Hash } from '../verifier/tree.js';
import { suiteOf } from '../verifier/../suites.js';
import { consistencyProof } from './consistency-proof.js';
import { inclusionProof } from './inclusion-proof.js';
import { treeOf } from './tree.js';

const hex = (hash: Hash): string => Buffer.from(hash).toString('hex');
const leaf = (data: string): Hash => plainSha256(Uint8Array.of(0), Buffer.from(data));
const node = (left: Hash, right: Hash): Hash => plainSha256(Uint8Array.of(1), left, right);

describe('The tree of RFC 6962', () => {
  // The binary tree with 7 leaves of section 2.1.3, named as there.
  const [a, b, c, d, e, f, j] = ['d0', 'd1', 'd2', 'd3', 'd4', 'd5', 'd6'].map(leaf) as [
    ...[Hash, Hash, Hash, Hash, Hash, Hash, Hash],
  ];
  const [g, h, i] = [node(a, b), node(c, d), node(e, f)];
  const [k, l] = [node(g, h), node(i, j)];
  const tree = treeOf([a, b, c, d, e, f, j]);

  it('is the hash of nothing where there are no leaves', () => {
    expect(hex(rootOf([]))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('marks a leaf and a node differently', () => {
    expect(hex(leafHash(Buffer.from('d0')))).toBe(hex(a));
    expect(hex(nodeHash(a, b))).toBe(hex(g));
  });

  it('never doubles an odd leaf', () => {
    expect(hex(rootOf([a, b, c, d, e, f, j]))).toBe(hex(node(k, l)));
    expect(hex(rootOf([a, b, c]))).toBe(hex(node(g, c)));
  });

  it.each([
    [0, [b, h, l]],
    [3, [c, g, l]],
    [4, [f, j, k]],
    [6, [i, k]],
  ])('proves d%i by the path that the RFC names', (index, path) => {
    expect(inclusionProof(tree, index, 7).map(hex)).toEqual(path.map(hex));
  });

  it.each([
    [3, [c, d, g, l]],
    [4, [l]],
    [6, [i, j, k]],
  ])('proves that it grew out of the one with %i leaves as the RFC does', (size, path) => {
    expect(consistencyProof(tree, size, 7).map(hex)).toEqual(path.map(hex));
  });

  it('can be hashed with SM3 instead (GB/T 32905, its two examples)', () => {
    const sm3 = suiteOf('sm3');
    expect(hex(sm3(Buffer.from('abc')))).toBe(
      '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
    );
    expect(hex(sm3(Buffer.from('abcd'.repeat(16))))).toBe(
      'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732',
    );
    const leaves = [leafHash(Buffer.from('d0'), sm3), leafHash(Buffer.from('d1'), sm3)];
    const plain = leaves.map((hash) => [...hash]).flat();
    expect(hex(rootOf(leaves, sm3))).toBe(hex(sm3(Uint8Array.of(1, ...plain))));
  });

  it('says so where a hash function is missing', () => {
    expect(() => suiteOf('sm2' as 'sm3')).toThrow('LEDGER.SUITE_MISSING');
  });

  it('has proofs of 640 bytes at most for a million leaves', () => {
    const { leaves } = grownTree(2);
    const million = { ...treeOf(leaves), node: () => leaves[0]! };
    expect(inclusionProof(million, 0, 1_000_000).length * 32).toBeLessThanOrEqual(640);
  });
});
