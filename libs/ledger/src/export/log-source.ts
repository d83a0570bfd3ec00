import type { TileReader } from '../tiles/tile-tree.js';
import type { Tile } from '../tiles/tile.js';

/** Where a log is read to be checked: an export, or the database and the tiles of a running platform. */
export interface LogSource {
  /** The signed note of its head; `undefined` where none is kept. */
  head(): Promise<string | undefined>;

  /** The leaves of a tile of level 0; fewer where the log ends before. */
  entries(tile: Tile): Promise<readonly Uint8Array[]>;

  /** What the ledger keeps as hashes; nothing where it keeps none. */
  readonly hashes: TileReader;
}
