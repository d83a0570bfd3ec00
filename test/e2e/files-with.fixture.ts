import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Files below a folder that hold one of the words, in any place. */
export const filesWith = async (folder: string, word: string): Promise<string[]> => {
  const found = await promisify(execFile)('grep', ['-rlaF', word, folder]).catch(
    (error: unknown) => error as { stdout: string },
  );
  return found.stdout.split('\n').filter(Boolean);
};
