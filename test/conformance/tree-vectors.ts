import { z } from 'zod';
import { emptyRoot, leafHash, nodeHash, rootOf } from '#libs/ledger';
import { hexBytes, jsonIn, sameBytes, type Vectors } from './vectors.js';

const hasher = z.object({
  emptyRoot: hexBytes,
  emptyLeaf: hexBytes,
  leaf: z.object({ dataUtf8: z.string(), hash: hexBytes }),
  node: z.object({ leftUtf8: z.string(), rightUtf8: z.string(), hash: hexBytes }),
});
const reference = z.object({
  leafInputsHex: z.array(hexBytes),
  rootsBySize: z.array(hexBytes),
  leafHashes: z.array(hexBytes),
});

/** Leaves, nodes and roots of RFC 6962. */
export const treeVectors = (folder: string): Vectors => {
  const { emptyRoot: nothing, emptyLeaf, leaf, node } = jsonIn(folder, 'rfc6962-hasher.json', hasher);
  const { leafInputsHex, rootsBySize, leafHashes } = jsonIn(folder, 'reference-tree.json', reference);
  const leaves = leafInputsHex.map((input) => leafHash(input));
  const [left, right] = [Buffer.from(node.leftUtf8), Buffer.from(node.rightUtf8)];
  return {
    title: 'RFC 6962 hashes and roots',
    vectors: [
      { name: 'empty root', agrees: () => sameBytes(emptyRoot(), nothing) },
      { name: 'empty leaf', agrees: () => sameBytes(leafHash(Buffer.of()), emptyLeaf) },
      { name: 'leaf', agrees: () => sameBytes(leafHash(Buffer.from(leaf.dataUtf8)), leaf.hash) },
      { name: 'node', agrees: () => sameBytes(nodeHash(left, right), node.hash) },
      ...leafHashes.map((hash, index) => ({
        name: `leaf ${index}`,
        agrees: () => sameBytes(leaves[index] ?? Buffer.of(), hash),
      })),
      ...rootsBySize.map((root, size) => ({
        name: `root of ${size}`,
        agrees: () => sameBytes(rootOf(leaves.slice(0, size)), root),
      })),
    ],
  };
};
