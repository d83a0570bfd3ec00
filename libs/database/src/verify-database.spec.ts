import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attachDatabase, type DatabaseAddresses, type DatabaseOptions, openDatabase } from '#libs/database';
import type { Cluster } from './embedded/cluster.js';
import { superuserAddress } from './embedded/embedded-database.js';
import { findCluster } from './embedded/find-cluster.js';
import { runServer, stopServer } from './embedded/postmaster.js';
import { inSession } from './session.js';

let dataDirectory: string;
let embedded: Extract<DatabaseOptions, { mode: 'embedded' }>;
let cluster: Cluster;
let addresses: DatabaseAddresses;

/** The embedded server, started afresh, stands in for an operator's own too. */
beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'mingjian-verify-'));
  await chmod(dataDirectory, 0o755);
  embedded = { mode: 'embedded', dataDirectory };
  const database = await openDatabase(embedded);
  ({ addresses } = database);
  await database.stop();
  cluster = await findCluster(embedded);
});

afterAll(async () => {
  await stopServer(cluster);
  await rm(dataDirectory, { recursive: true });
});

const asSuperuser = async (...statements: string[]): Promise<void> => {
  const port = await runServer(cluster);
  await inSession(superuserAddress(port, cluster.record), async (client) => {
    for (const statement of statements) await client.query(statement);
  });
};

/** Opens a database of the running server by the two addresses that an operator would set. */
const openServer = async (database: string, changes: Partial<DatabaseAddresses> = {}): Promise<unknown> => {
  const port = await runServer(cluster);
  const at = (url: string): string => Object.assign(new URL(url), { port, pathname: database }).href;
  return openDatabase({
    mode: 'server',
    applicationUrl: at(changes.applicationUrl ?? addresses.applicationUrl),
    ownerUrl: at(changes.ownerUrl ?? addresses.ownerUrl),
  });
};

const created = (name: string, kind: string): string[] => [
  `drop database if exists ${name}`,
  `create database ${name} owner mingjian_owner template template0 ${kind}`,
];

describe("An operator's own server", () => {
  it('is used when its database is in UTF8 and its application role is plain', async () => {
    await expect(openServer('mingjian')).resolves.toMatchObject({ mode: 'server' });
  });

  it('may sort as it likes', async () => {
    await asSuperuser(...created('sorted', `encoding 'UTF8' locale_provider icu icu_locale 'zh' locale 'C'`));
    await expect(openServer('sorted')).resolves.toMatchObject({ mode: 'server' });
  });

  it('is refused in both languages when its database has another encoding', async () => {
    await asSuperuser(...created('latin', `encoding 'LATIN1' locale 'C'`));
    await expect(openServer('latin')).rejects.toMatchObject({
      code: 'DATABASE.ENCODING',
      says: {
        zh: '数据库 latin 的编码为 LATIN1,明鉴需要 UTF8。',
        en: 'The database latin is encoded in LATIN1; Mingjian needs UTF8.',
      },
    });
  });

  it('is refused when the application would be the owner, a superuser, or able to create tables', async () => {
    await asSuperuser(
      'drop role if exists strong',
      `create role strong superuser login password 'strong'`,
      ...created('open_to_all', `encoding 'UTF8' locale 'C'`),
    );
    const strong = 'postgres://strong:strong@127.0.0.1/';
    const tooStrong = (power: string) => ({ code: 'DATABASE.ROLE_TOO_STRONG', details: { power } });
    await expect(openServer('mingjian', { applicationUrl: addresses.ownerUrl })).rejects.toMatchObject(
      tooStrong('owner of the database'),
    );
    await expect(openServer('mingjian', { applicationUrl: strong })).rejects.toMatchObject(
      tooStrong('superuser'),
    );
    const port = await runServer(cluster);
    const { username, password } = new URL(addresses.ownerUrl);
    await inSession(`postgres://${username}:${password}@127.0.0.1:${port}/open_to_all`, (client) =>
      client.query('grant create on schema public to public'),
    );
    await expect(openServer('open_to_all')).rejects.toMatchObject(tooStrong('create in schema'));
  });

  it('that lets nobody in is named without its password', async () => {
    const refusal = openServer('mingjian', { applicationUrl: 'postgres://nobody:secret-word@127.0.0.1/' });
    await expect(refusal).rejects.toMatchObject({
      code: 'DATABASE.UNREACHABLE',
      details: { role: 'nobody', database: 'mingjian' },
    });
    const error: unknown = await refusal.catch((reason: unknown) => reason);
    expect(JSON.stringify(error)).not.toContain('secret-word');
  });
});

describe('The embedded database', () => {
  it.each([
    ['DATABASE.ENCODING', `encoding 'SQL_ASCII' locale 'C'`],
    ['DATABASE.LOCALE', `encoding 'UTF8' locale_provider icu icu_locale 'zh' locale 'C'`],
  ])('is refused with %s when it was made otherwise, and its server is left stopped', async (code, kind) => {
    await asSuperuser(...created('mingjian', kind));
    await expect(openDatabase(embedded)).rejects.toMatchObject({ code });
    await expect(attachDatabase(embedded)).rejects.toMatchObject({ code: 'DATABASE.NOT_RUNNING' });
  });
});
