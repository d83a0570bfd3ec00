import { execFile } from 'node:child_process';
import { mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { FolderAttachments } from '#libs/attachments';
import { EventLog1795305600000, PostgresEventStore } from '#libs/event-store';
import { newId, SystemClock } from '#libs/kernel';
import { FolderKeyStore, Keyring, LocalMasterKey } from '#libs/sealing';
import { testDatabase } from '#libs/testing';

const root = join(import.meta.dirname, '../../../..');
const clock = new SystemClock();
const [contentKey, candidacyKey, masterKey] = ['ab'.repeat(32), 'cd'.repeat(32), 'ef'.repeat(32)];
const keys = {
  ...{ MINGJIAN_CONTENT_KEY: contentKey, MINGJIAN_CANDIDACY_KEY: candidacyKey },
  MINGJIAN_MASTER_KEY: masterKey,
};
const limits = { maxBytes: 1_000, types: ['text'], leastFree: 0 } as const;

let database: Awaited<ReturnType<typeof testDatabase>>;
let directory: string;
let attachments: FolderAttachments;

beforeAll(async () => {
  database = await testDatabase([EventLog1795305600000]);
  directory = await mkdtemp(join(tmpdir(), 'mingjian-sweep-'));
  const store = new FolderKeyStore(join(directory, 'keys'), [
    new LocalMasterKey(Buffer.from(masterKey, 'hex')),
  ]);
  const keyring = new Keyring(store);
  attachments = await FolderAttachments.at(join(directory, 'attachments'), limits, clock, keyring);
});

afterAll(async () => {
  await database.drop();
  await rm(directory, { recursive: true });
});

/** The command in a process of its own, on this database and these files. */
const sweep = (...options: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const { applicationUrl, ownerUrl } = database.addresses;
    const variables = { DATABASE_URL: applicationUrl, DATABASE_OWNER_URL: ownerUrl, ...keys };
    const env = { ...process.env, ...variables, NODE_OPTIONS: '', MINGJIAN_DATA_DIR: directory };
    const sources = ['--conditions=source', '--import', './test/setup/typescript.register.mjs'];
    const main = [...sources, 'apps/cli/src/main.ts', 'attachments', 'sweep', ...options];
    execFile(process.execPath, main, { cwd: root, env }, (error, stdout, stderr) => {
      if (error) reject(new Error(stderr));
      else resolve(stdout);
    });
  });

const kept = async (text: string, daysAgo: number): Promise<string> => {
  const { digest } = await attachments.keep(Readable.from([Buffer.from(text)]), { type: 'text/plain' });
  const at = new Date(Date.parse(clock.now()) - daysAgo * 86_400_000);
  await utimes(join(directory, 'attachments', digest.slice(0, 2), `${digest.slice(2)}.txt`), at, at);
  return digest;
};

const names = async (digest: string): Promise<void> => {
  const store = new PostgresEventStore({ url: database.addresses.applicationUrl, clock });
  const data = JSON.stringify({ digest });
  const event = { id: newId(), type: 'made.up', schemaVersion: 1, metadata: '{}', data };
  const write = { stream: 'made-up', expectedRevision: 'no-stream', events: [event] } as const;
  await store.append([write], { commandId: newId(), accountId: 'clerk', contentDigest: '0'.repeat(64) });
  await store.close();
};

it('mingjian attachments sweep removes what is old and no event names, and first says what that is', async () => {
  const [named, unnamed, young] = [await kept('named', 40), await kept('no', 40), await kept('young', 29)];
  await names(named);
  const all = [named, unnamed, young];
  const found = /30 天.* 30 days .*\n {2}1 份 files, 57 字节 bytes\n/;
  const rehearsed = await sweep('--dry-run');
  expect(rehearsed).toMatch(found);
  expect(rehearsed).toContain('nothing was removed');
  expect(await attachments.has(all)).toEqual(new Set(all));
  const swept = await sweep();
  expect(swept).toMatch(found);
  expect(swept).toContain('removed: 1 份 files, 57 字节 bytes\n');
  expect(await attachments.has(all)).toEqual(new Set([named, young]));
}, 60_000);
