import { randomBytes } from 'node:crypto';
import { link, mkdir, open, unlink } from 'node:fs/promises';
import { join } from 'node:path';

/** Puts a file (mode 0600) into place whole and durable; false when another process was first with that name. */
export const placeOnce = async (folder: string, name: string, content: Buffer): Promise<boolean> => {
  const draft = await draftIn(folder, content);
  const isFirst = await link(draft, join(folder, name)).then(() => true, unless('EEXIST'));
  await unlink(draft);
  await settle(folder);
  return isFirst ?? false;
};

/** A durable file (mode 0600) under a name that nobody knows yet. @returns its path */
export const draftIn = async (folder: string, content: Buffer): Promise<string> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, `${randomBytes(8).toString('hex')}.draft`);
  const file = await open(draft, 'wx', 0o600);
  await file.writeFile(content);
  await file.sync();
  await file.close();
  return draft;
};

/** A name is as durable as its folder. */
export const settle = async (folder: string): Promise<void> => {
  const directory = await open(folder, 'r');
  await directory.sync();
  await directory.close();
};

/** Of the faults of a file system, lets this one pass. */
export const unless =
  (expected: 'ENOENT' | 'EEXIST') =>
  (error: unknown): undefined => {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === expected) return;
    throw error;
  };
