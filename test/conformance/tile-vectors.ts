import { z } from 'zod';
import { encodeHashes, fullWidth, parseTilePath, tilePath, tilesAt } from '#libs/ledger';
import { jsonIn, type Vectors } from './vectors.js';

const geometry = z.object({
  indexPath: z.object({ index: z.number(), path: z.string() }),
  size70000: z.object({
    fullLevel0: z.number(),
    partialLevel0Width: z.number(),
    fullLevel1: z.number(),
    partialLevel1Width: z.number(),
    partialLevel2Width: z.number(),
  }),
  size256: z.object({ fullLevel0: z.number(), partialLevel1Width: z.number() }),
  fullTileBytes: z.number(),
});

/** Where C2SP tlog-tiles puts what. */
export const tileVectors = (folder: string): Vectors => {
  const { indexPath, size70000, size256, fullTileBytes } = jsonIn(
    folder,
    'tlog-tiles-geometry.json',
    geometry,
  );
  const path = `tile/0/${indexPath.path}`;
  const tile = { level: 0, index: indexPath.index, width: fullWidth };
  const hashes = Array.from({ length: fullWidth }, () => new Uint8Array(32));
  return {
    title: 'C2SP tiles',
    vectors: [
      { name: 'path of an index', agrees: () => tilePath(tile) === path },
      { name: 'index of a path', agrees: () => parseTilePath(path).tile.index === indexPath.index },
      { name: '70,000: full at level 0', agrees: () => tilesAt(0, 70_000).full === size70000.fullLevel0 },
      {
        name: '70,000: partial at level 0',
        agrees: () => tilesAt(0, 70_000).partial === size70000.partialLevel0Width,
      },
      { name: '70,000: full at level 1', agrees: () => tilesAt(1, 70_000).full === size70000.fullLevel1 },
      {
        name: '70,000: partial at level 1',
        agrees: () => tilesAt(1, 70_000).partial === size70000.partialLevel1Width,
      },
      {
        name: '70,000: partial at level 2',
        agrees: () => tilesAt(2, 70_000).partial === size70000.partialLevel2Width,
      },
      { name: '256: full at level 0', agrees: () => tilesAt(0, 256).full === size256.fullLevel0 },
      {
        name: '256: partial at level 1',
        agrees: () => tilesAt(1, 256).partial === size256.partialLevel1Width,
      },
      { name: 'bytes of a full tile', agrees: () => encodeHashes(hashes).length === fullTileBytes },
    ],
  };
};
