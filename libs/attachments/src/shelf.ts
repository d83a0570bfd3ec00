import { link, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '#libs/kernel';
import type { BroughtFile } from './uploads.port.js';

/**
 * Puts a file under its name. A link, for unlike a rename it never takes the place of what is there; what is there
 * is from now on as young as what came.
 * @returns whether nothing was there
 */
export const place = async (incoming: string, path: string): Promise<boolean> => {
  for (;;) {
    if (await isDone(link(incoming, path), 'EEXIST')) return true;
    const { atime, mtime } = await stat(incoming);
    // A sweep may have taken it meanwhile.
    if (await isDone(utimes(path, atime, mtime), 'ENOENT')) return false;
  }
};

/**
 * Removes a file, unless somebody has brought it since. Looks at it aside: whoever brings it from then on puts
 * another in its place, and whoever did just before gets it back.
 * @returns bytes that were removed
 */
export const clear = async (path: string, aside: string, before: Instant): Promise<number> => {
  if (!(await isDone(rename(path, aside), 'ENOENT'))) return 0;
  const { mtimeMs, size } = await stat(aside);
  const isOld = mtimeMs < Date.parse(before);
  if (!isOld) await isDone(link(aside, path), 'EEXIST');
  await rm(aside);
  return isOld ? size : 0;
};

/** Whether it was done, or stopped by the one thing that may stop it. */
const isDone = async (doing: Promise<void>, unless: 'EEXIST' | 'ENOENT'): Promise<boolean> => {
  try {
    await doing;
    return true;
  } catch (error) {
    if (isFault(error) && error.code === unless) return false;
    throw error;
  }
};

const isFault = (error: unknown): error is { readonly code: unknown } =>
  typeof error === 'object' && error !== null && 'code' in error;

/** What nobody has brought since, from all shelves of a folder. */
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
