import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '#libs/kernel';
import type { BroughtFile } from './uploads.port.js';

/** What was brought before, from all shelves of a folder. */
export async function* filesBefore(folder: string, at: Instant): AsyncGenerator<BroughtFile> {
  for (const shelf of await readdir(folder))
    for (const name of isShelf.test(shelf) ? await readdir(join(folder, shelf)) : []) {
      // Another sweep may have taken it meanwhile.
      const found = await stat(join(folder, shelf, name)).catch(() => undefined);
      const digest = `${shelf}${name.slice(0, 62)}`;
      if (found && found.mtimeMs < Date.parse(at)) yield { digest, size: found.size };
    }
}

const isShelf = /^[0-9a-f]{2}$/;
