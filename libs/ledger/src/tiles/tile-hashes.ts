import { Fault } from '../verifier/fault.js';
import type { Hash } from '../verifier/tree.js';
import { tilePath } from './tile-path.js';
import type { Tile } from './tile.js';

/** Bytes of a hash. */
export const hashLength = 32;

/** A tile's bytes: its hashes, one after the other. */
export const encodeHashes = (hashes: readonly Hash[]): Uint8Array => Buffer.concat(hashes);

/** @throws LEDGER.TILE_INVALID where the bytes are not as many as the tile is wide */
export const decodeHashes = (tile: Tile, bytes: Uint8Array): readonly Hash[] => {
  if (bytes.length !== tile.width * hashLength) throw invalidTile(tile);
  return Array.from({ length: tile.width }, (_, at) =>
    bytes.subarray(at * hashLength, (at + 1) * hashLength),
  );
};

const invalidTile = (tile: Tile): Fault => new Fault('TILE_INVALID', { path: tilePath(tile) });
