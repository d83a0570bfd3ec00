import { open, rm, stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { unless } from '#libs/sealing';

/** Does something while no other process does it; one that died with the lock is waited for half a minute. */
export const alone = async <Result>(lock: string, does: () => Promise<Result>): Promise<Result> => {
  while (!(await taken(lock))) {
    await pause(50);
    if (await isLeft(lock)) await rm(lock, { force: true });
  }
  try {
    return await does();
  } finally {
    await rm(lock, { force: true });
  }
};

const taken = async (lock: string): Promise<boolean> => {
  const handle = await open(lock, 'wx', 0o600).catch(unless('EEXIST'));
  await handle?.close();
  return handle !== undefined;
};

const isLeft = async (lock: string): Promise<boolean> => {
  const { mtimeMs } = await stat(lock).catch(() => ({ mtimeMs: Date.now() }));
  return Date.now() - mtimeMs > 30_000;
};
