import { open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '#libs/kernel';

/** Names in a folder are durable only when the folder itself is flushed. */
export const flushFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** An upload that gained nothing for so long is dead; others may be another process's. Milliseconds. */
const deadAfter = 3_600_000;

/** Removes the dead files of a folder. */
export const sweep = async (folder: string, at: Instant): Promise<void> => {
  const now = Date.parse(at);
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    // Another process that starts may have swept it meanwhile.
    const found = await stat(path).catch(() => undefined);
    if (found && now - found.mtimeMs > deadAfter) await rm(path, { force: true });
  }
};
