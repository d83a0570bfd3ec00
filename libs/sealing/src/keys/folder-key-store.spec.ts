import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, readdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderKeyStore } from './folder-key-store.adapter.js';
import { keyStoreContract } from './key-store.contract.js';
import { LocalMasterKey } from './local-master-key.adapter.js';
import { WrongMasterKey } from '../sealing.errors.js';

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'mingjian-keys-'));
const newMaster = (): LocalMasterKey => new LocalMasterKey(randomBytes(32));

describe('subject keys in a folder', () => {
  keyStoreContract(async () => {
    const [folder, master] = [await newFolder(), newMaster()];
    return { store: new FolderKeyStore(folder, master), again: () => new FolderKeyStore(folder, master) };
  });

  it('give processes that share a folder different keys', async () => {
    const [folder, master] = [await newFolder(), newMaster()];
    const stores = Array.from({ length: 4 }, () => new FolderKeyStore(folder, master));
    const minted = (await Promise.all(stores.map((store) => store.mint(300)))).flat();
    expect(new Set(minted.map(({ no }) => no)).size).toBe(1_200);
    expect((await readdir(folder)).every((name) => /^\d{8}[.]keys$/.test(name))).toBe(true);
  });

  it('stand in no file in clear, and no one else may read the files', async () => {
    const folder = await newFolder();
    const [key] = await new FolderKeyStore(folder, newMaster()).mint(1);
    const [name] = await readdir(folder);
    const file = join(folder, String(name));
    expect((await readFile(file)).includes(key?.secret.export() ?? '')).toBe(false);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('do not open under another master key', async () => {
    const folder = await newFolder();
    const [key] = await new FolderKeyStore(folder, newMaster()).mint(1);
    const stranger = new FolderKeyStore(folder, newMaster());
    await expect(stranger.find([Number(key?.no)])).rejects.toBeInstanceOf(WrongMasterKey);
  });
});
