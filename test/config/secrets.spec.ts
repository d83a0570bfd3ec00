import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnv } from '../../config/env.js';
import { readSecrets } from '../../config/secrets.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingjian-secrets-'));
});
afterEach(() => rm(folder, { recursive: true }));

const env = (): ReturnType<typeof readEnv> => readEnv({ MINGJIAN_DATA_DIR: join(folder, 'data') });

describe('The secrets', () => {
  it('are made once, and are the same at the next start', async () => {
    const first = await readSecrets(env());
    expect(first.contentKey).toMatch(/^[0-9a-f]{64}$/);
    expect(first.candidacyKey).not.toBe(first.contentKey);
    expect(await readSecrets(env())).toEqual(first);
  });

  it('are readable by their owner only', async () => {
    await readSecrets(env());
    const { mode } = await stat(join(folder, 'data', 'secrets.json'));
    expect((mode & 0o777).toString(8)).toBe('600');
  });

  it('are the same for processes that start at once', async () => {
    const [one, ...others] = await Promise.all(Array.from({ length: 8 }, () => readSecrets(env())));
    for (const other of others) expect(other).toEqual(one);
  });

  it('can come from the environment, and then nothing is kept', async () => {
    const [contentKey, candidacyKey, masterKey] = ['ab', 'cd', 'ef'].map((byte) => byte.repeat(32));
    const keys = {
      MINGJIAN_CONTENT_KEY: contentKey,
      MINGJIAN_CANDIDACY_KEY: candidacyKey,
      MINGJIAN_MASTER_KEY: masterKey,
    };
    const secrets = await readSecrets(readEnv({ MINGJIAN_DATA_DIR: join(folder, 'data'), ...keys }));
    expect(secrets).toEqual({ contentKey, candidacyKey, masterKey });
    await expect(stat(join(folder, 'data'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('take the master key from a file of its own, and then keep none beside the others', async () => {
    const file = join(folder, 'master.key');
    const named = readEnv({ MINGJIAN_DATA_DIR: join(folder, 'data'), MINGJIAN_MASTER_KEY_FILE: file });
    await expect(readSecrets(named)).rejects.toMatchObject({ code: 'CONFIG.KEY_FILE_MISSING' });
    await writeFile(file, `${'ef'.repeat(32)}\n`, { mode: 0o640 });
    await expect(readSecrets(named)).rejects.toMatchObject({
      ...{ code: 'CONFIG.KEY_FILE_OPEN', next: { en: expect.stringContaining(`chmod 600 ${file}`) } },
    });
    await chmod(file, 0o600);
    expect((await readSecrets(named)).masterKey).toBe('ef'.repeat(32));
    expect(await readFile(join(folder, 'data', 'secrets.json'), 'utf8')).not.toContain('masterKey');
    await expect(readSecrets(env())).rejects.toMatchObject({ code: 'CONFIG.NO_MASTER_KEY' });
  });

  it('never say what stands in a file that is no key', async () => {
    const file = join(folder, 'master.key');
    await writeFile(file, 'made-up words', { mode: 0o600 });
    const named = readEnv({ MINGJIAN_DATA_DIR: join(folder, 'data'), MINGJIAN_MASTER_KEY_FILE: file });
    const refused = await readSecrets(named).catch(String);
    expect(refused).toContain('64 hexadecimal digits');
    expect(refused).not.toContain('made-up');
  });

  it('that were spoilt are refused rather than replaced', async () => {
    await readSecrets(env());
    await writeFile(join(folder, 'data', 'secrets.json'), '{}');
    await expect(readSecrets(env())).rejects.toThrow();
  });
});
