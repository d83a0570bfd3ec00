import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { SystemClock } from '#libs/kernel';
import { Keyring, MemoryKeyStore } from '#libs/sealing';
import { limits } from './attachments.contract.js';
import { FolderAttachments } from './folder-attachments.adapter.js';
import { freeBytes, whereRoomIs } from './room.js';

const keyring = new Keyring(new MemoryKeyStore());
const noRoom = { code: 'ATTACHMENTS.NO_ROOM', kind: 'no-room' };
const mebibyte = Buffer.alloc(1_048_576, 'a');
async function* mebibytes(count: number): AsyncGenerator<Buffer> {
  for (let given = 0; given < count; given += 1) yield mebibyte;
}

describe('The disk keeps free what others need', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mingjian-room-'));
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('so a folder takes nothing when less is free than it must leave', async () => {
    const leastFree = (await freeBytes(folder)) * 2;
    const attachments = await FolderAttachments.at(
      folder,
      { ...limits, leastFree },
      new SystemClock(),
      keyring,
    );
    const refused = attachments.keep(Readable.from([Buffer.from('示例')]), { type: 'text/plain' });
    await expect(refused).rejects.toMatchObject(noRoom);
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
  });

  it('also when the room goes while a long file comes', async () => {
    let free = 100_000_000;
    const sinking = async (): Promise<number> => (free -= 30_000_000);
    const given: Buffer[] = [];
    const taking = async (): Promise<void> => {
      for await (const piece of whereRoomIs(mebibytes(24), sinking, 30_000_000)) given.push(piece);
    };
    await expect(taking()).rejects.toMatchObject(noRoom);
    expect(given).toHaveLength(16);
  });
});
