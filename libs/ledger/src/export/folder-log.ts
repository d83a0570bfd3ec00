import { FolderTiles } from '../sealer/folder-tiles.adapter.js';
import { storedTiles } from '../sealer/stored-tiles.js';
import { decodeEntries } from '../tiles/entry-bundle.js';
import { tilePath } from '../tiles/tile-path.js';
import type { LogSource } from './log-source.js';

/** An export: the files of C2SP tlog-tiles in a folder. */
export const folderLog = (folder: string): LogSource => {
  const files = new FolderTiles(folder);
  return {
    head: async () => textOf(await files.read('checkpoint')),
    entries: async (tile) => {
      const bundle = await files.read(tilePath(tile, 'entries'));
      return bundle ? decodeEntries(tile, bundle) : [];
    },
    hashes: storedTiles(files),
  };
};

const textOf = (bytes: Uint8Array | undefined): string | undefined => bytes && Buffer.from(bytes).toString();
