import { createHash } from 'node:crypto';
import {
  appendFile,
  mkdtemp,
  open,
  readdir,
  readFile,
  rename,
  rm,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { SystemClock } from '#libs/kernel';
import { Keyring, MemoryKeyStore } from '#libs/sealing';
import { attachmentsContract, limits } from './attachments.contract.js';
import { FolderAttachments } from './folder-attachments.adapter.js';
import { MemoryAttachments } from './memory-attachments.adapter.js';

const keyring = new Keyring(new MemoryKeyStore());
const clock = new SystemClock();
const inFolder = { ...limits, leastFree: 0 };
const folders: string[] = [];

const newFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'mingjian-attachments-'));
  folders.push(folder);
  return folder;
};

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

attachmentsContract('Attachments in memory', async (ring) => new MemoryAttachments(limits, ring));
attachmentsContract('Attachments in a folder', async (ring) =>
  FolderAttachments.at(await newFolder(), inFolder, clock, ring),
);

describe('A folder of attachments', () => {
  const plain = { type: 'text/plain' };
  const bytes = Buffer.alloc(300_000, '示例');

  it('holds a file by its digest and type, and nothing of what was refused', async () => {
    const folder = await newFolder();
    const attachments = await FolderAttachments.at(folder, inFolder, clock, keyring);
    const { digest } = await attachments.keep(Readable.from([bytes]), plain);
    await expect(attachments.keep(Readable.from([bytes]), { type: 'image/png' })).rejects.toThrow();
    expect(await readdir(join(folder, digest.slice(0, 2)))).toEqual([`${digest.slice(2)}.txt`]);
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
  });

  it('holds no byte of a file in clear', async () => {
    const folder = await newFolder();
    const attachments = await FolderAttachments.at(folder, inFolder, clock, keyring);
    const { digest } = await attachments.keep(Readable.from([bytes]), plain);
    const onDisk = await readFile(join(folder, digest.slice(0, 2), `${digest.slice(2)}.txt`));
    expect(onDisk.includes('示例')).toBe(false);
    expect(createHash('sha256').update(onDisk).digest('hex')).toBe(digest);
  });

  it.each([
    ['another file lies under its name', (path: string, other: string): Promise<void> => rename(other, path)],
    [
      'it is called another type',
      (path: string): Promise<void> => rename(path, path.replace('.txt', '.pdf')),
    ],
    ['its end is cut off', (path: string): Promise<void> => truncate(path, 39 + 4 * 65_552)],
  ])('gives out no whole file when %s', async (_, damage) => {
    const folder = await newFolder();
    const attachments = await FolderAttachments.at(folder, inFolder, clock, keyring);
    const keep = async (): Promise<string> => (await attachments.keep(Readable.from([bytes]), plain)).digest;
    const pathOf = (digest: string): string => join(folder, digest.slice(0, 2), `${digest.slice(2)}.txt`);
    const [digest, other] = [await keep(), await keep()];
    await damage(pathOf(digest), pathOf(other));
    const { stream } = await attachments.open(digest);
    await expect(buffer(stream)).rejects.toMatchObject({ code: 'ATTACHMENTS.DAMAGED', digest });
  });

  it('is of no use with other keys', async () => {
    const folder = await newFolder();
    const attachments = await FolderAttachments.at(folder, inFolder, clock, keyring);
    const { digest } = await attachments.keep(Readable.from([bytes]), plain);
    const empty = new Keyring(new MemoryKeyStore());
    const stranger = await FolderAttachments.at(folder, inFolder, clock, empty);
    await expect(stranger.open(digest)).rejects.toMatchObject({ code: 'SEALING.MISSING_KEY' });
    await empty.mint(1_000);
    await expect(stranger.open(digest)).rejects.toMatchObject({ code: 'ATTACHMENTS.DAMAGED' });
  });

  it('is there after a restart, without what a crash left, and with what others are bringing', async () => {
    const folder = await newFolder();
    const { digest } = await (
      await FolderAttachments.at(folder, inFolder, clock, keyring)
    ).keep(Readable.from([bytes]), plain);
    const incoming = join(folder, 'incoming');
    await writeFile(join(incoming, 'crashed'), 'half a file');
    await utimes(join(incoming, 'crashed'), 0, 0);
    await writeFile(join(incoming, 'under-way'), 'half a file');
    const attachments = await FolderAttachments.at(folder, inFolder, clock, keyring);
    expect(await readdir(incoming)).toEqual(['under-way']);
    expect(await attachments.has([digest])).toEqual(new Set([digest]));
  });

  it.each([
    [
      'changed',
      async (path: string): Promise<void> => {
        const file = await open(path, 'r+');
        await file.write('x', 250_000);
        await file.close();
      },
    ],
    ['lengthened', (path: string): Promise<void> => appendFile(path, 'x')],
  ])('never gives out the end of a file that was %s on the disk', async (_, damage) => {
    const folder = await newFolder();
    const attachments = await FolderAttachments.at(folder, inFolder, clock, keyring);
    const { digest } = await attachments.keep(Readable.from([bytes]), plain);
    await damage(join(folder, digest.slice(0, 2), `${digest.slice(2)}.txt`));
    const { stream } = await attachments.open(digest);
    let given = 0;
    stream.on('data', (piece: Buffer) => (given += piece.length));
    await expect(buffer(stream)).rejects.toMatchObject({ code: 'ATTACHMENTS.DAMAGED', digest });
    expect(given).toBeLessThan(bytes.length);
  });
});
