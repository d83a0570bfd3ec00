import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secondProcess } from '#libs/testing';
import { durableKeyStoreContract, newMasterKey } from './durable-key-store.contract.js';
import { FolderKeyStore } from './folder-key-store.adapter.js';
import { LocalMasterKey } from './local-master-key.adapter.js';

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

  it.each([2, 5])('are all there when a rotation was killed at file %d, and it goes on', async (nth) => {
    const folder = await newFolder();
    const [old, next] = [randomBytes(32), randomBytes(32)];
    const both = (): FolderKeyStore =>
      new FolderKeyStore(folder, [new LocalMasterKey(old), new LocalMasterKey(next)]);
    const kept = await both().mint(6 * 1024);
    const numbers = kept.map(({ no }) => no);
    const rotating = secondProcess(rotation, [folder, old.toString('hex'), next.toString('hex')]);
    for (let file = 0; file <= nth; file += 1) await rotating.nextLine();
    await rotating.kill('SIGKILL');
    const gone = numbers.filter((no) => no % 999 === 0);
    await both().destroy(gone);
    expect((await both().find(numbers)).size).toBe(kept.length - gone.length);
    const files = (await readdir(folder)).filter((name) => name.endsWith('.keys'));
    expect(await both().rotate()).toBeLessThan(files.length * 1024);
    const left = kept.filter(({ no }) => no % 999 !== 0);
    expect([
      ...(await new FolderKeyStore(folder, [new LocalMasterKey(next)]).find(numbers)).values(),
    ]).toEqual(left);
    expect((await readdir(folder)).filter((name) => name.endsWith('.turned'))).toEqual([]);
  });

  it('that are destroyed one by one under rotation after rotation never come back', async () => {
    const folder = await newFolder();
    const masters = [newMasterKey(), newMasterKey()] as const;
    const store = new FolderKeyStore(folder, masters);
    const numbers = (await store.mint(500)).map(({ no }) => no);
    let isDone = false;
    const rotating = async (): Promise<void> => {
      const [one, other] = masters;
      for (let turn = 0; !isDone; turn += 1)
        await new FolderKeyStore(folder, turn % 2 === 0 ? [one, other] : [other, one]).rotate();
    };
    const destroying = async (): Promise<void> => {
      for (const no of numbers) {
        await store.destroy([no]);
        expect((await store.find([no])).size).toBe(0);
      }
      isDone = true;
    };
    await Promise.all([rotating(), destroying().finally(() => (isDone = true))]);
    expect((await store.find(numbers)).size).toBe(0);
  });

  it('that were destroyed before a rotation stay in no old copy that the new master key would open', async () => {
    const [folder, old, next] = [await newFolder(), newMasterKey(), newMasterKey()];
    const store = new FolderKeyStore(folder, [old, next]);
    const [key] = await store.mint(1);
    const file = join(folder, '00000001.keys');
    const copy = await readFile(file);
    await store.destroy([Number(key?.no)]);
    await store.rotate();
    // The head as it is now over the records of the old copy.
    const now = await readFile(file);
    await writeFile(file, Buffer.concat([now.subarray(0, 62), copy.subarray(62)]));
    const found = await new FolderKeyStore(folder, [next]).find([Number(key?.no)]);
    expect(found.get(Number(key?.no))?.fingerprint).not.toEqual(key?.fingerprint);
  });
});

/** Says each time that it is about to write a file. */
const rotation = `
  import { FolderKeyStore, LocalMasterKey } from '#libs/sealing';
  class Telling extends LocalMasterKey {
    async wrap(key) {
      process.stdout.write('wraps\\n');
      return super.wrap(key);
    }
  }
  const [folder, old, next] = process.argv.slice(-3);
  const masters = [new LocalMasterKey(Buffer.from(old, 'hex')), new Telling(Buffer.from(next, 'hex'))];
  await new FolderKeyStore(folder, masters).rotate();
  process.stdout.write('done\\n');
  setInterval(() => undefined, 1_000);
`;
