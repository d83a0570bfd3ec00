import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { MemoryEventStore } from '#libs/event-store';
import { newId, SystemClock } from '#libs/kernel';
import { Keyring, MemoryKeyStore } from '#libs/sealing';
import { limits } from './attachments.contract.js';
import { FolderAttachments } from './folder-attachments.adapter.js';
import { unnamedBefore } from './unnamed.js';

const keyring = new Keyring(new MemoryKeyStore());
const clock = new SystemClock();
const before = '2017-05-15T00:00:00.000Z';

let folder: string;
let attachments: FolderAttachments;
let store: MemoryEventStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingjian-unnamed-'));
  attachments = await FolderAttachments.at(folder, { ...limits, leastFree: 0 }, clock, keyring);
  store = new MemoryEventStore({ clock });
});

afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const brings = async (text: string): Promise<string> =>
  (await attachments.keep(Readable.from([Buffer.from(text)]), { type: 'text/plain' })).digest;

const ages = async (digest: string, to = '2017-05-14T23:59:59.999Z'): Promise<void> => {
  const path = join(folder, digest.slice(0, 2), `${digest.slice(2)}.txt`);
  await utimes(path, new Date(to), new Date(to));
};

const old = async (text: string): Promise<string> => {
  const digest = await brings(text);
  await ages(digest);
  return digest;
};

const names = async (data: object): Promise<void> => {
  const event = {
    id: newId(),
    type: 'made.up',
    schemaVersion: 1,
    metadata: '{}',
    data: JSON.stringify(data),
  };
  const write = { stream: `made-${newId()}`, expectedRevision: 'no-stream', events: [event] } as const;
  await store.append([write], { commandId: newId(), accountId: 'clerk', contentDigest: '0'.repeat(64) });
};

const unnamed = async (): Promise<string[]> => [...(await unnamedBefore(attachments, store, before)).keys()];

describe('What a sweep of attachments finds', () => {
  it('are old files that no event names, with their size', async () => {
    const digest = await old('nobody');
    await brings('young');
    const young = await brings('just young enough');
    await ages(young, before);
    expect(await unnamedBefore(attachments, store, before)).toEqual(new Map([[digest, 61]]));
  });

  it('is nothing that an event names, wherever in its data, on whichever page of the log', async () => {
    const [one, other, third, nobody] = await Promise.all(['a', 'b', 'c', 'd'].map(old));
    for (let count = 0; count < 1_500; count += 1) await names({ unlike: randomBytes(32).toString('hex') });
    await names({ digest: one, lines: [{ papers: [{ digest: other }] }], text: `见附件 ${third}。` });
    expect(await unnamed()).toEqual([nobody]);
  });
});

describe('A file that is swept', () => {
  it('is gone', async () => {
    const digest = await old('nobody');
    expect(await attachments.remove(digest)).toBe(61);
    expect(await attachments.has([digest])).toEqual(new Set());
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
    expect(await attachments.remove(digest)).toBe(0);
  });
});
