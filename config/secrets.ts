import { randomBytes } from 'node:crypto';
import { access, link, mkdir, readdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { refusals } from '#libs/kernel';
import { z } from 'zod';
import type { Env } from './env.js';

/**
 * Keys of HMACs, and the master key that wraps the subject keys: who loses them can neither check what was
 * committed under them nor read what was sealed, so back them up, apart from the database.
 */
export type Secrets = NonNullable<Env['keys']>;

/**
 * From the environment, or from `secrets.json` (mode 0600) in the data directory, made at the first start.
 * @throws CONFIG.SECRETS_LOST
 */
export const readSecrets = async ({ keys, dataDirectory, keysDirectory }: Env): Promise<Secrets> => {
  if (keys) return keys;
  await mkdir(dataDirectory, { recursive: true });
  const file = join(dataDirectory, 'secrets.json');
  // Fresh ones would open none of what was sealed. Looked for in this order: another process may begin at once.
  if ((await isFilled(keysDirectory)) && !(await isThere(file)))
    throw refuse('CONFIG.SECRETS_LOST', { file, keysDirectory });
  await makeOnce(file);
  return schema.parse(JSON.parse(await readFile(file, 'utf8')));
};

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const isFilled = (folder: string): Promise<boolean> =>
  readdir(folder).then(
    (names) => names.length > 0,
    () => false,
  );

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

const refuse = refusals({
  'CONFIG.SECRETS_LOST': {
    kind: 'unmet',
    says: {
      zh: '{keysDirectory} 中已有密钥，但 {file} 不存在。',
      en: 'There are keys in {keysDirectory}, but {file} is missing.',
    },
    next: {
      zh: '请从备份恢复该文件，或以环境变量给出三个密钥，再重新启动；不会生成新的。',
      en: 'Bring that file back from its backup, or give the three keys by the environment, and start again; no new ones were made.',
    },
  },
});
