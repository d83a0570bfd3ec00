import { decodeHashes } from '../tiles/tile-hashes.js';
import { fromTiles } from '../tiles/tile-tree.js';
import type { Tile } from '../tiles/tile.js';
import { inclusionProof } from '../tree/inclusion-proof.js';
import type { Checkpoint } from '../verifier/checkpoint.js';
import { Fault } from '../verifier/fault.js';
import { verifyInclusion } from '../verifier/proofs.js';
import { hex, type Hash } from '../verifier/tree.js';
import type { LogSource } from './log-source.js';

/** An event whose hash is not the one that the ledger keeps. */
export interface Change {
  readonly index: number;
  /** What to call it. */
  readonly event: string;
  readonly kept: Hash;
  readonly found: Hash;
}

/** What the ledger keeps of the leaves of a tile; nothing where it has no such tile. */
export const keptHashes = async (source: LogSource, tile: Tile): Promise<readonly Hash[]> => {
  const bytes = await source.hashes(tile);
  return bytes.length === 0 ? [] : decodeHashes(tile, bytes);
};

export const isSame = (one: Hash, other: Hash): boolean => Buffer.compare(one, other) === 0;

/** Whether the kept hash stands under the signed root, and with it the whole tile that the proof is made from. */
export const isSealed = async (
  { index, kept }: Pick<Change, 'index' | 'kept'>,
  source: LogSource,
  { size, root }: Checkpoint,
): Promise<boolean> => {
  try {
    const proof = await fromTiles(source.hashes, size, (tree) => inclusionProof(tree, index, size));
    verifyInclusion({ index, size, leafHash: kept, proof, root });
    return true;
  } catch (error) {
    if (error instanceof Fault) return false;
    throw error;
  }
};

export const changed = ({ index, event, kept, found }: Change): Fault =>
  new Fault('EVENT_CHANGED', {
    ...{ position: index + 1, event },
    ...{ expected: hex(kept), found: hex(found) },
  });

/** The event is right; it is what the ledger keeps of it that is not. */
export const spoiltHash = ({ index, event, kept, found }: Change): Fault =>
  new Fault('TILE_CHANGED', {
    ...{ position: index + 1, event },
    ...{ expected: hex(found), found: hex(kept) },
  });
