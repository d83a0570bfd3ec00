import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ArrangementFile } from '#libs/calendar';

/** The YAML and JSON files of a folder; each adds a year of working days. */
export const arrangementFiles = async (
  directory: string | undefined,
): Promise<readonly ArrangementFile[]> => {
  if (directory === undefined) return [];
  const files = (await readdir(directory)).filter((file) => /\.(ya?ml|json)$/.test(file));
  return Promise.all(
    files.map(async (file): Promise<ArrangementFile> => ({
      file,
      contents: parse(await readFile(join(directory, file), 'utf8')),
    })),
  );
};
