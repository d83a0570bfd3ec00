import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { refuse } from '../case-file.errors.js';
import type { Bundle } from './bundle.port.js';

/** A case file in a folder. Links are not followed: they are no files. */
export const folderBundle = (folder: string): Bundle => ({
  list: () => filesBelow(folder, '').catch(unreadable(folder)),
  read: (path) => readFile(join(folder, path)),
  measure: async (path) => {
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const piece of createReadStream(join(folder, path)) as AsyncIterable<Buffer>) {
      hash.update(piece);
      bytes += piece.length;
    }
    return { sha256: hash.digest('hex'), bytes };
  },
});

const unreadable =
  (folder: string) =>
  (error: unknown): never => {
    const why = error instanceof Error ? error.message : String(error);
    throw refuse('CASE_FILE.FOLDER_UNREADABLE', { folder, why });
  };

const filesBelow = async (folder: string, path: string): Promise<readonly string[]> => {
  const entries = await readdir(join(folder, path), { withFileTypes: true });
  const found = entries.map(async (entry): Promise<readonly string[]> => {
    const name = path === '' ? entry.name : `${path}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(folder, name);
    return [entry.isFile() ? name : `${name} (no plain file)`];
  });
  return (await Promise.all(found)).flat();
};
