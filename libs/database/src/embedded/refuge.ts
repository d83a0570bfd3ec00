import { chmod, mkdir } from 'node:fs/promises';
import type { DatabaseLog } from '../database-log.js';

/** Where things go that the server's account cannot reach where they are; whoever moves one there names it. */
export interface Refuge {
  readonly refuge: string;
  readonly log: DatabaseLog;
}

/** Makes the folder and lets everybody enter, whatever the umask. */
export const makeRefuge = async (refuge: string): Promise<void> => {
  await mkdir(refuge, { recursive: true });
  await chmod(refuge, 0o755);
};
