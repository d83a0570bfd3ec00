import { randomBytes } from 'node:crypto';
import { access, link, mkdir, readdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { refusals } from '#libs/kernel';
import { z } from 'zod';
import type { Env } from './env.js';
import { readKeyFile } from './key-file.js';

/**
 * Keys of HMACs, and the master key that wraps the subject keys: who loses them can neither check what was
 * committed under them nor read what was sealed, so back them up, apart from the database.
 */
export interface Secrets {
  readonly contentKey: string;
  readonly candidacyKey: string;
  readonly masterKey: string;
}

/**
 * From the environment, from a key file, or from `secrets.json` (mode 0600) in the data directory, made at the first
 * start.
 * @throws CONFIG.SECRETS_LOST, CONFIG.NO_MASTER_KEY; CONFIG.KEY_FILE_*
 */
export const readSecrets = async (env: Env): Promise<Secrets> => {
  const given = await masterKeyGiven(env);
  const file = join(env.dataDirectory, 'secrets.json');
  const kept: Kept = env.keys ?? (await keptIn(file, env, given !== undefined));
  const masterKey = given ?? kept.masterKey;
  if (masterKey === undefined) throw refuse('CONFIG.NO_MASTER_KEY', { file });
  return { ...kept, masterKey };
};

const masterKeyGiven = async ({ masterKey }: Env): Promise<string | undefined> =>
  masterKey && 'file' in masterKey ? readKeyFile(masterKey.file) : masterKey?.value;

const keptIn = async (
  file: string,
  { dataDirectory, keysDirectory }: Env,
  hasMasterKey: boolean,
): Promise<Kept> => {
  await mkdir(dataDirectory, { recursive: true });
  // Fresh ones would open none of what was sealed. Looked for in this order: another process may begin at once.
  if ((await isFilled(keysDirectory)) && !(await isThere(file)))
    throw refuse('CONFIG.SECRETS_LOST', { file, keysDirectory });
  await makeOnce(file, hasMasterKey ? {} : { masterKey: newKey() });
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
const makeOnce = async (file: string, masterKey: { readonly masterKey?: string }): Promise<void> => {
  const draft = `${file}.${randomBytes(8).toString('hex')}`;
  const fresh = { contentKey: newKey(), candidacyKey: newKey(), ...masterKey };
  await writeFile(draft, `${JSON.stringify(fresh, null, 2)}\n`, { mode: 0o600 });
  await link(draft, file).catch(unlessThere);
  await unlink(draft);
};

const key = z.hex().length(64);
const schema = z.strictObject({ contentKey: key, candidacyKey: key, masterKey: key.optional() });

type Kept = z.output<typeof schema>;

const newKey = (): string => randomBytes(32).toString('hex');

const unlessThere = (error: unknown): void => {
  if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST') return;
  throw error;
};

const refuse = refusals({
  'CONFIG.NO_MASTER_KEY': {
    kind: 'unmet',
    says: {
      zh: '没有主密钥：{file} 中没有，也未另行设置。',
      en: 'There is no master key, neither in {file} nor set.',
    },
    next: {
      zh: '请设置 MINGJIAN_MASTER_KEY_FILE（或 MINGJIAN_MASTER_KEY），再重新启动；不会生成新的密钥。',
      en: 'Set MINGJIAN_MASTER_KEY_FILE (or MINGJIAN_MASTER_KEY), and start again; no new key was made.',
    },
  },
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
