import { Fault } from '../verifier/fault.js';
import { rootOf, sha256, type Hash, type Suite } from '../verifier/tree.js';
import type { Tree } from '../tree/tree.js';
import { decodeHashes } from './tile-hashes.js';
import { fullWidth, levelsInTile, tileAt, type Tile } from './tile.js';

/** Gives the bytes of a tile of hashes: from a folder, a table, another server. */
export type TileReader = (tile: Tile) => Promise<Uint8Array>;

/**
 * Makes something of the tree of `size` leaves that lies in tiles: `make` is called twice, first to learn which tiles
 * it asks for, then, when all of them are read at once, with their hashes.
 * @throws LEDGER.TILE_INVALID, RANGE_INVALID and what the reader throws
 */
export const fromTiles = async <Made>(
  read: TileReader,
  size: number,
  make: (tree: Tree) => Made,
  suite: Suite = sha256,
): Promise<Made> => {
  const wanted = new Map<string, Tile>();
  make({
    suite,
    node: (level, index) => {
      const { tile } = placeOf(level, index, size);
      wanted.set(keyOf(tile), tile);
      return unread;
    },
  });
  const tiles = await Promise.all(
    [...wanted.values()].map(async (tile) => decodeHashes(tile, await read(tile))),
  );
  const hashes = new Map([...wanted.keys()].map((key, at) => [key, tiles[at] ?? []]));
  return make({
    suite,
    node: (level, index) => {
      const { tile, from, to } = placeOf(level, index, size);
      return rootOf((hashes.get(keyOf(tile)) ?? []).slice(from, to), suite);
    },
  });
};

const unread: Hash = new Uint8Array(32);

const keyOf = ({ level, index }: Tile): string => `${level}/${index}`;

/** The hashes of a tile over which a node is the root. */
interface Place {
  readonly tile: Tile;
  readonly from: number;
  readonly to: number;
}

const placeOf = (level: number, index: number, size: number): Place => {
  const tileLevel = Math.floor(level / levelsInTile);
  const width = 2 ** (level - tileLevel * levelsInTile);
  const tile = tileAt(tileLevel, Math.floor((index * width) / fullWidth), size);
  const from = (index * width) % fullWidth;
  if (tile === undefined || from + width > tile.width)
    throw new Fault('RANGE_INVALID', { found: index, size });
  return { tile, from, to: from + width };
};
