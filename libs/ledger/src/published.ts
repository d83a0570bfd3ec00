import type { TileStore } from './sealer/tile-store.port.js';
import { parseCheckpoint, type Checkpoint } from './verifier/checkpoint.js';
import { parseNote, type Note } from './verifier/signed-note.js';

export interface Published {
  readonly note: Note;
  readonly head: Checkpoint;
}

/** The checkpoint that readers find; `undefined` before the first one. @throws LEDGER.NOTE_INVALID, CHECKPOINT_INVALID */
export const publishedIn = async (tiles: TileStore): Promise<Published | undefined> => {
  const bytes = await tiles.read('checkpoint');
  if (!bytes) return undefined;
  const note = parseNote(Buffer.from(bytes).toString());
  return { note, head: parseCheckpoint(note.text) };
};
