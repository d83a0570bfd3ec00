import type { StoredEvent } from '#libs/event-store';
import { publishedIn } from '../published.js';
import { leafData } from '../sealer/leaf-data.js';
import { storedTiles } from '../sealer/stored-tiles.js';
import type { TileStore } from '../sealer/tile-store.port.js';
import { fromTiles } from '../tiles/tile-tree.js';
import { inclusionProof } from '../tree/inclusion-proof.js';
import { verifyInclusion } from '../verifier/proofs.js';
import { leafHash } from '../verifier/tree.js';
import type { TlogProof } from './tlog-proof.js';

/**
 * The receipt of an event, which it brings along; `undefined` while the published checkpoint does not count it.
 * @throws LEDGER.ROOT_DIFFERS where the event is no longer what was sealed
 */
export const receiptOf = async (event: StoredEvent, tiles: TileStore): Promise<TlogProof | undefined> => {
  const published = await publishedIn(tiles);
  const index = event.position - 1;
  if (!published || index >= published.head.size) return undefined;
  const { size, root } = published.head;
  const proof = await fromTiles(storedTiles(tiles), size, (tree) => inclusionProof(tree, index, size));
  const extra = leafData(event);
  verifyInclusion({ index, size, leafHash: leafHash(extra), proof, root });
  return { extra, index, proof, checkpoint: published.note };
};
