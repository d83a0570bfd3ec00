import { tilePath } from '../tiles/tile-path.js';
import { hashLength } from '../tiles/tile-hashes.js';
import type { TileReader } from '../tiles/tile-tree.js';
import { fullWidth } from '../tiles/tile.js';
import type { TileStore } from './tile-store.port.js';

/** Reads tiles where they are kept. A narrower tile that is gone is the beginning of the full one. */
export const storedTiles =
  (tiles: Pick<TileStore, 'read'>): TileReader =>
  async (tile) => {
    const narrow = await tiles.read(tilePath(tile));
    if (narrow) return narrow;
    const full = await tiles.read(tilePath({ ...tile, width: fullWidth }));
    return full?.subarray(0, tile.width * hashLength) ?? new Uint8Array();
  };
