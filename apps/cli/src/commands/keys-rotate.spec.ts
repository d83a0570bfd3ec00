import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderKeyStore, LocalMasterKey } from '#libs/sealing';

const root = join(import.meta.dirname, '../../../..');

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'mingjian-rotate-'));
});
afterEach(() => rm(home, { recursive: true }));

const keyIn = async (name: string): Promise<{ file: string; key: LocalMasterKey }> => {
  const [file, bytes] = [join(home, name), randomBytes(32)];
  await writeFile(file, bytes.toString('hex'), { mode: 0o600 });
  return { file, key: new LocalMasterKey(bytes) };
};

/** The command in a process of its own; what it says, on either stream. */
const rotate = (variables: NodeJS.ProcessEnv): Promise<{ code: unknown; said: string }> =>
  new Promise((resolve) => {
    const env = { ...process.env, NODE_OPTIONS: '', MINGJIAN_DATA_DIR: home, ...variables };
    const sources = ['--conditions=source', '--import', './test/setup/typescript.register.mjs'];
    const main = [...sources, 'apps/cli/src/main.ts', 'keys', 'rotate'];
    execFile(process.execPath, main, { cwd: root, env }, (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, said: stdout + stderr });
    });
  });

it('mingjian keys rotate puts all keys under the next master key, and says what to do then', async () => {
  const [old, next] = [await keyIn('old.key'), await keyIn('next.key')];
  const [key] = await new FolderKeyStore(join(home, 'keys'), [old.key]).mint(1);
  await writeFile(
    join(home, 'secrets.json'),
    JSON.stringify({ contentKey: 'ab'.repeat(32), candidacyKey: 'cd'.repeat(32) }),
  );
  expect(await rotate({ MINGJIAN_MASTER_KEY_FILE: old.file })).toMatchObject({
    ...{ code: 2, said: expect.stringContaining('KEYS.NO_NEXT_MASTER_KEY') },
  });
  const settings = { MINGJIAN_MASTER_KEY_FILE: old.file, MINGJIAN_NEXT_MASTER_KEY_FILE: next.file };
  const { code, said } = await rotate(settings);
  expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining('master key: 1024 把 keys') });
  expect(said).toContain(`Set MINGJIAN_MASTER_KEY_FILE to ${next.file}`);
  const found = await new FolderKeyStore(join(home, 'keys'), [next.key]).find([Number(key?.no)]);
  expect([...found.values()]).toEqual([key]);
  expect((await rotate(settings)).said).toContain('master key: 0 把 keys');
}, 60_000);
