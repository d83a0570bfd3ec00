import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Env } from './env.js';

/**
 * Keys of HMACs, and the master key that wraps the subject keys: who loses them can neither check what was
 * committed under them nor read what was sealed, so back them up, apart from the database.
 */
export type Secrets = NonNullable<Env['keys']>;

/** From the environment, or from `secrets.json` (mode 0600) in the data directory, made at the first start. */
export const readSecrets = async ({ keys, dataDirectory }: Env): Promise<Secrets> => {
  if (keys) return keys;
  await mkdir(dataDirectory, { recursive: true });
  const file = join(dataDirectory, 'secrets.json');
  await makeOnce(file);
  return schema.parse(JSON.parse(await readFile(file, 'utf8')));
};

/** Linked into place whole: of processes that start at once one is first, and none reads half a file. */
const makeOnce = async (file: string): Promise<void> => {
  const draft = `${file}.${randomBytes(8).toString('hex')}`;
  await writeFile(draft, newSecrets(), { mode: 0o600 });
  await link(draft, file).catch(unlessThere);
  await unlink(draft);
};

const key = z.hex().length(64);
const schema = z.strictObject({ contentKey: key, candidacyKey: key, masterKey: key });

const newSecrets = (): string => {
  const secrets: Secrets = { contentKey: newKey(), candidacyKey: newKey(), masterKey: newKey() };
  return `${JSON.stringify(secrets, null, 2)}\n`;
};

const newKey = (): string => randomBytes(32).toString('hex');

const unlessThere = (error: unknown): void => {
  if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST') return;
  throw error;
};
