import fc from 'fast-check';
import { grownTree } from '../grown-trees.fixture.js';
import { tilePath } from '../tiles/tile-path.js';
import { rootOf, leafHash } from '../verifier/tree.js';
import { RightEdge, type WrittenTile } from './right-edge.js';

const leaves = Array.from({ length: 66_000 }, (_, index) => leafHash(Buffer.from(`leaf ${index}`)));
const nothing = async (): Promise<Uint8Array> => new Uint8Array();

/** Puts down what a sealer would, and goes on from it. */
const grown = async (...sizes: readonly number[]): Promise<RightEdge> => {
  const files = new Map<string, Uint8Array>();
  const put = ({ tile, bytes }: WrittenTile): unknown => files.set(tilePath(tile), bytes);
  let edge = await RightEdge.of(0, nothing);
  for (const size of sizes) {
    while (edge.size < size) edge.append(leaves[edge.size]!).forEach(put);
    edge.partial().forEach(put);
    edge = await RightEdge.of(size, async (tile) => files.get(tilePath(tile)) ?? new Uint8Array());
  }
  return edge;
};

describe('The right edge of a growing tree', () => {
  it('has the root of the tree at every size', async () => {
    const { roots } = grownTree(600);
    const edge = await RightEdge.of(0, nothing);
    for (const root of roots) {
      expect(Buffer.from(edge.root()).equals(root)).toBe(true);
      edge.append(leaves[edge.size]!);
    }
  });

  it('goes on from its tiles wherever it was left', async () => {
    const stops = fc.uniqueArray(fc.integer({ min: 1, max: 3_000 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(stops, async (sizes) => {
        const sorted = sizes.toSorted((one, other) => one - other);
        const edge = await grown(...sorted);
        expect(Buffer.from(edge.root()).equals(rootOf(leaves.slice(0, edge.size)))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it.each([256, 65_535, 65_536, 65_537, 65_800])('holds three levels of tiles at %i leaves', async (size) => {
    const edge = await grown(size);
    expect(Buffer.from(edge.root()).equals(rootOf(leaves.slice(0, size)))).toBe(true);
    expect(edge.partial().reduce((sum, { tile }) => sum + tile.width, 0)).toBeLessThanOrEqual(3 * 255);
  });

  it('gives each full tile once, the lower before the higher', async () => {
    const edge = await RightEdge.of(0, nothing);
    const full = leaves.flatMap((leaf) => edge.append(leaf).map(({ tile }) => tilePath(tile)));
    expect(new Set(full).size).toBe(full.length);
    expect(full.slice(255, 258)).toEqual(['tile/0/255', 'tile/1/000', 'tile/0/256']);
  });
});
