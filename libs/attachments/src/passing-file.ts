import type { WriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';

/** Does a work with a file that is being written, and removes it afterwards, whatever became of the work. */
export const withPassing = async <Result>(
  file: WriteStream,
  work: () => Promise<Result>,
): Promise<Result> => {
  try {
    return await work();
  } finally {
    // A file that is still being opened comes into being first, also for one that broke off.
    await finished(file.destroy()).catch(() => undefined);
    await rm(file.path, { force: true });
  }
};
