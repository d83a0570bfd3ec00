import { randomBytes } from 'node:crypto';
import { link, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { newId } from '#libs/kernel';
import { z } from 'zod';

const schema = z.object({
  /** Relative to the data directory where it lies below it, so that both can be moved together. */
  home: z.string(),
  superuserPassword: z.string(),
  ownerPassword: z.string(),
  applicationPassword: z.string(),
});

/** What must be known to find the cluster of a data directory and to enter it. */
export type ClusterRecord = Readonly<z.infer<typeof schema>>;

export const recordFile = (dataDirectory: string): string => join(dataDirectory, 'postgres.json');

export const readRecord = async (dataDirectory: string): Promise<ClusterRecord | undefined> => {
  const text = await readFile(recordFile(dataDirectory), 'utf8').catch(allowing('ENOENT'));
  return text === undefined ? undefined : schema.parse(JSON.parse(text));
};

export const homeIn = (dataDirectory: string, record: ClusterRecord): string =>
  resolve(dataDirectory, record.home);

/** Writes the record once and for all; of two processes the first wins and both get its record. */
export const makeRecord = async (dataDirectory: string, home: string): Promise<ClusterRecord> => {
  const way = relative(await realpath(dataDirectory), home);
  const record: ClusterRecord = {
    home: way.startsWith('..') ? home : way,
    superuserPassword: password(),
    ownerPassword: password(),
    applicationPassword: password(),
  };
  const aside = join(dataDirectory, `postgres.${newId()}.json`);
  await writeFile(aside, JSON.stringify(record, null, 2), { mode: 0o600, flush: true });
  await link(aside, recordFile(dataDirectory)).catch(allowing('EEXIST'));
  await rm(aside);
  return (await readRecord(dataDirectory)) ?? record;
};

const password = (): string => randomBytes(24).toString('base64url');

const allowing =
  (code: string) =>
  (error: NodeJS.ErrnoException): undefined => {
    if (error.code !== code) throw error;
  };
