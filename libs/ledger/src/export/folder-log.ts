import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unless } from '#libs/sealing';
import { storedTiles } from '../sealer/stored-tiles.js';
import { decodeEntries } from '../tiles/entry-bundle.js';
import { tilePath } from '../tiles/tile-path.js';
import { fullWidth } from '../tiles/tile.js';
import type { LogSource } from './log-source.js';

/** An export: the files of C2SP tlog-tiles in a folder. Whoever verifies it waits for each file anyway, and so reads faster. */
export const folderLog = (folder: string): LogSource => {
  const read = async (path: string): Promise<Uint8Array | undefined> => {
    try {
      return readFileSync(join(folder, path));
    } catch (error) {
      unless('ENOENT')(error);
      return undefined;
    }
  };
  return {
    head: async () => {
      const note = await read('checkpoint');
      return note && Buffer.from(note).toString();
    },
    entries: async (tile) => {
      const narrow = await read(tilePath(tile, 'entries'));
      if (narrow) return decodeEntries(tile, narrow);
      // A narrower bundle that is gone is the beginning of the full one.
      const full = { ...tile, width: fullWidth };
      const wide = await read(tilePath(full, 'entries'));
      return wide ? decodeEntries(full, wide).slice(0, tile.width) : [];
    },
    hashes: storedTiles({ read }),
  };
};
