import { mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { durableKeyStoreContract, newMasterKey } from './durable-key-store.contract.js';
import { FolderKeyStore } from './folder-key-store.adapter.js';

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'mingjian-keys-'));

describe('subject keys in a folder', () => {
  durableKeyStoreContract(async () => {
    const folder = await newFolder();
    return (...masters) => new FolderKeyStore(folder, masters);
  });

  it('stand in no file in clear, and no one else may read the files', async () => {
    const folder = await newFolder();
    const [key] = await new FolderKeyStore(folder, [newMasterKey()]).mint(1);
    expect((await readdir(folder)).toSorted()).toEqual(['00000001.keys', 'check']);
    for (const name of await readdir(folder)) {
      expect((await readFile(join(folder, name))).includes(key?.secret.export() ?? '')).toBe(false);
      expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
    }
  });

  it('that were kept before there was a check value get one, under their own master key only', async () => {
    const [folder, master] = [await newFolder(), newMasterKey()];
    await new FolderKeyStore(folder, [master]).mint(1);
    await rm(join(folder, 'check'));
    const stranger = new FolderKeyStore(folder, [newMasterKey()]);
    await expect(stranger.begin()).rejects.toMatchObject({ code: 'SEALING.WRONG_MASTER_KEY' });
    await new FolderKeyStore(folder, [master]).verify();
    expect(await readdir(folder)).toContain('check');
  });
});
