import type { StoredEvent } from '#libs/event-store';
import { leafData } from '../sealer/leaf-data.js';
import { storedTiles } from '../sealer/stored-tiles.js';
import type { TileStore } from '../sealer/tile-store.port.js';
import { fromTiles } from '../tiles/tile-tree.js';
import { inclusionProof } from '../tree/inclusion-proof.js';
import { parseCheckpoint } from '../verifier/checkpoint.js';
import { parseNote } from '../verifier/signed-note.js';
import { tlogProofText } from './tlog-proof.js';

/** The receipt of an event, which it brings along; `undefined` while the published checkpoint does not count it. */
export const receiptOf = async (event: StoredEvent, tiles: TileStore): Promise<string | undefined> => {
  const published = await tiles.read('checkpoint');
  if (published === undefined) return undefined;
  const checkpoint = parseNote(Buffer.from(published).toString());
  const { size } = parseCheckpoint(checkpoint.text);
  const index = event.position - 1;
  if (index >= size) return undefined;
  const proof = await fromTiles(storedTiles(tiles), size, (tree) => inclusionProof(tree, index, size));
  return tlogProofText({ extra: leafData(event), index, proof, checkpoint });
};
