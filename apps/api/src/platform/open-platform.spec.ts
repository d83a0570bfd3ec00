import { mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnv, type Env } from '#config/env';
import { readSecrets } from '#config/secrets';
import { newId, SystemClock } from '#libs/kernel';
import { testDatabase } from '#libs/testing';
import { keyStoreOf } from './open-keys.js';
import { attachPlatform, openPlatform } from './open-platform.js';

let database: Awaited<ReturnType<typeof testDatabase>>;
let home: string;

beforeEach(async () => {
  database = await testDatabase([]);
  home = await mkdtemp(join(tmpdir(), 'mingjian-platform-'));
});
afterEach(async () => {
  await Promise.all([database.drop(), rm(home, { recursive: true })]);
});

const optionsWith = (
  variables: NodeJS.ProcessEnv = {},
): { env: Env; clock: SystemClock; log: () => void } => {
  const { applicationUrl, ownerUrl } = database.addresses;
  const addresses = { DATABASE_URL: applicationUrl, DATABASE_OWNER_URL: ownerUrl };
  const env = readEnv({ ...addresses, MINGJIAN_DATA_DIR: home, ...variables });
  return { env, clock: new SystemClock(), log: () => undefined };
};

const started = async (variables?: NodeJS.ProcessEnv): Promise<void> => {
  const platform = await openPlatform(optionsWith(variables));
  await platform.close();
};

const masterKeyOf = (byte: string): NodeJS.ProcessEnv => ({
  MINGJIAN_CONTENT_KEY: 'ab'.repeat(32),
  MINGJIAN_CANDIDACY_KEY: 'cd'.repeat(32),
  MINGJIAN_MASTER_KEY: byte.repeat(32),
});

describe('A process that opens personal texts', () => {
  it('does not start under another master key than the one it began with', async () => {
    await started(masterKeyOf('01'));
    const wrong = { code: 'SEALING.WRONG_MASTER_KEY' };
    await expect(started(masterKeyOf('02'))).rejects.toMatchObject(wrong);
    await expect(attachPlatform(optionsWith(masterKeyOf('02')))).rejects.toMatchObject(wrong);
    await started(masterKeyOf('01'));
  });

  it('starts under either master key while it is turned, and under the next one after that', async () => {
    const [old, next] = [join(home, 'old.key'), join(home, 'next.key')];
    await writeFile(old, '01'.repeat(32), { mode: 0o600 });
    await writeFile(next, '02'.repeat(32), { mode: 0o600 });
    await started({ MINGJIAN_MASTER_KEY_FILE: old });
    const both = { MINGJIAN_MASTER_KEY_FILE: old, MINGJIAN_NEXT_MASTER_KEY_FILE: next };
    await started(both);
    const options = optionsWith(both);
    await (await keyStoreOf(options.env, await readSecrets(options.env))).rotate();
    await started(both);
    await expect(started({ MINGJIAN_MASTER_KEY_FILE: old })).rejects.toMatchObject({
      code: 'SEALING.WRONG_MASTER_KEY',
    });
    await started({ MINGJIAN_MASTER_KEY_FILE: next });
  });

  it('keeps its keys in a database of their own, where one is named, and needs its owner only once', async () => {
    const keys = await testDatabase([]);
    const { applicationUrl, ownerUrl } = keys.addresses;
    const named = { ...masterKeyOf('01'), MINGJIAN_KEYS_DATABASE_URL: applicationUrl };
    await expect(started(named)).rejects.toMatchObject({ code: 'SEALING.NO_KEY_TABLES' });
    await started({ ...named, MINGJIAN_KEYS_DATABASE_OWNER_URL: ownerUrl });
    const platform = await openPlatform(optionsWith(named));
    const [key] = await platform.keyring.mint(1);
    await platform.close();
    const again = await openPlatform(optionsWith(named));
    expect((await again.keyring.find([Number(key?.no)])).size).toBe(1);
    await again.close();
    await expect(started({ ...named, ...masterKeyOf('02') })).rejects.toMatchObject({
      code: 'SEALING.WRONG_MASTER_KEY',
    });
    expect(await readdir(home)).not.toContain('keys');
    await keys.drop();
  });

  it('does not start when the log holds events and the keys are gone, and makes none', async () => {
    const platform = await openPlatform(optionsWith());
    const event = { id: newId(), type: 'made.up', schemaVersion: 1, metadata: '{}', data: '{}' };
    const write = { stream: 'made-up', expectedRevision: 'no-stream', events: [event] } as const;
    const commit = { commandId: newId(), accountId: 'clerk', contentDigest: '0'.repeat(64) };
    await platform.store.append([write], commit);
    await platform.close();
    await rename(join(home, 'keys'), join(home, 'lost'));
    await expect(started()).rejects.toMatchObject({ code: 'SEALING.NO_KEYS' });
    expect(await readdir(home)).not.toContain('keys');
    await rename(join(home, 'lost'), join(home, 'keys'));
    await started();
  });

  it('does not start when the secrets are gone and keys are there, and makes none', async () => {
    await started();
    await rm(join(home, 'secrets.json'));
    await expect(started()).rejects.toMatchObject({ code: 'CONFIG.SECRETS_LOST' });
    expect(await readdir(home)).not.toContain('secrets.json');
  });
});
