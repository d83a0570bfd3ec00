import { chmod, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { attachDatabase, type DatabaseOptions, openDatabase, type OpenDatabase } from '#libs/database';
import { atBest, secondProcess, type SecondProcess } from '#libs/testing';
import { inSession } from '../session.js';
import { findCluster } from './find-cluster.js';
import { runServer, stopServer } from './postmaster.js';

type Embedded = Extract<DatabaseOptions, { mode: 'embedded' }>;

/** An app that owns the database of the directory it is given, and prints the owner's address. */
const app = `
  import { openDatabase } from '#libs/database';
  const { addresses, stop } = await openDatabase({ mode: 'embedded', dataDirectory: process.argv[1] });
  const running = setInterval(() => undefined, 60_000);
  process.once('SIGTERM', () => stop().then(() => clearInterval(running)));
  console.log(addresses.ownerUrl);`;

const opened: OpenDatabase[] = [];
const apps: SecondProcess[] = [];
let parent: string;
/** One cluster for all, since each test leaves it stopped; making one takes a second. */
let options: Embedded;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'mingjian-embedded-'));
  await chmod(parent, 0o755);
  options = { mode: 'embedded', dataDirectory: join(parent, '.data') };
});

afterAll(() => rm(parent, { recursive: true }));

const open = async (where = options): Promise<OpenDatabase> => {
  const database = await openDatabase(where);
  opened.push(database);
  return database;
};

const startApp = async (): Promise<{ app: SecondProcess; ownerUrl: string }> => {
  const started = secondProcess(app, [options.dataDirectory]);
  apps.push(started);
  return { app: started, ownerUrl: await started.nextLine() };
};

const ask = async (url: string, sql: string): Promise<unknown[]> =>
  inSession(url, async (client) => (await client.query<Record<string, unknown>>(sql)).rows);

const writeRow = (url: string): Promise<unknown[]> =>
  ask(url, 'drop table if exists act; create table act as select 1 as id');

const postmaster = async (): Promise<number> =>
  Number(
    (await readFile(join(options.dataDirectory, 'postgres/cluster/postmaster.pid'), 'utf8')).split('\n')[0],
  );

afterEach(async () => {
  await Promise.all(apps.splice(0).map((each) => each.kill('SIGTERM')));
  await Promise.all(opened.splice(0).map((database) => database.stop()));
});

describe('The embedded PostgreSQL', () => {
  it('listens on the loopback only, in UTF8 and locale C, flushes to disk, and keeps its passwords to its user', async () => {
    const { addresses } = await open();
    const [settings] = await ask(
      addresses.applicationUrl,
      `select current_setting('listen_addresses') as listens, current_setting('server_encoding') as encoding,
              datcollate as collation, datctype as characters, current_setting('fsync') as fsync
         from pg_database where datname = current_database()`,
    );
    expect(settings).toEqual({
      listens: '127.0.0.1',
      encoding: 'UTF8',
      collation: 'C',
      characters: 'C',
      fsync: 'on',
    });
    expect((await stat(join(options.dataDirectory, 'postgres.json'))).mode & 0o777).toBe(0o600);
  });

  it('logs no value of a statement that fails', async () => {
    const { addresses } = await open();
    const person = '测试甲';
    await expect(ask(addresses.applicationUrl, `select '${person}'::int`)).rejects.toThrow(person);
    const log = await readFile(join(options.dataDirectory, 'postgres/server.log'), 'utf8');
    expect(log).toContain('ready to accept connections');
    expect(log).not.toContain(person);
  });

  it('refuses a second start while the app that owns it lives, and says who that is', async () => {
    const { app } = await startApp();
    await expect(open()).rejects.toMatchObject({
      code: 'DATABASE.IN_USE',
      details: { holder: `mingjian ${app.pid}` },
      says: { zh: expect.stringContaining(options.dataDirectory) as string },
    });
  });

  it('is adopted with every committed row when its app was killed', async () => {
    const { app, ownerUrl } = await startApp();
    await writeRow(ownerUrl);
    const orphan = await postmaster();
    await app.kill('SIGKILL');
    const { addresses } = await open();
    expect(await postmaster()).toBe(orphan);
    expect(await ask(addresses.ownerUrl, 'select id from act')).toEqual([{ id: 1 }]);
  });

  it('recovers every committed row when app and server were killed together', async () => {
    const { app, ownerUrl } = await startApp();
    await writeRow(ownerUrl);
    process.kill(await postmaster(), 'SIGKILL');
    await app.kill('SIGKILL');
    const { addresses } = await open();
    expect(await ask(addresses.ownerUrl, 'select id from act')).toEqual([{ id: 1 }]);
  });

  it('is taken over, not refused, by a start that meets the shutdown of its predecessor', async () => {
    const first = await openDatabase(options);
    const stopping = first.stop();
    const second = await open();
    await stopping;
    expect(await ask(second.addresses.applicationUrl, 'select 1 as alive')).toEqual([{ alive: 1 }]);
  });

  it('has its owner again after a crashed session made it restart all sessions', async () => {
    const { ownerUrl } = await startApp();
    await expect(
      inSession(ownerUrl, async (client) => {
        const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
        process.kill(rows[0]?.pid ?? 0, 'SIGKILL');
        await client.query('select pg_sleep(60)');
      }),
    ).rejects.toThrow();
    await ownerIsBack(ownerUrl);
    await expect(open()).rejects.toMatchObject({ code: 'DATABASE.IN_USE' });
  });

  it('serves a command that attaches, and goes on when the command ends', async () => {
    const { addresses } = await open();
    const attached = await attachDatabase(options);
    expect(attached.addresses).toEqual(addresses);
    await attached.stop();
    expect(await ask(addresses.applicationUrl, 'select 1 as alive')).toEqual([{ alive: 1 }]);
  });

  it('tells a command that would attach when it does not run', async () => {
    const notRunning = { code: 'DATABASE.NOT_RUNNING' };
    await expect(attachDatabase(options)).rejects.toMatchObject(notRunning);
    const never = { ...options, dataDirectory: join(parent, 'never') };
    await expect(attachDatabase(never)).rejects.toMatchObject(notRunning);
  });

  it('refuses data whose passwords are lost, rather than making new data beside them', async () => {
    const record = join(options.dataDirectory, 'postgres.json');
    await rename(record, `${record}.elsewhere`);
    await expect(open()).rejects.toMatchObject({ code: 'DATABASE.PASSWORDS_LOST' });
    await rename(`${record}.elsewhere`, record);
  });

  it('keeps its rows when the data directory is moved, and is ready on them within a second', async () => {
    const first = await openDatabase(options);
    await writeRow(first.addresses.ownerUrl);
    await first.stop();
    const moved = { ...options, dataDirectory: join(parent, 'moved') };
    await rename(options.dataDirectory, moved.dataDirectory);
    const ready = await atBest(async () => {
      await opened.at(-1)?.stop();
      return () => open(moved);
    });
    await opened.at(-1)?.stop();
    const cluster = await findCluster(moved);
    const bare = await atBest(async () => {
      await stopServer(cluster);
      return () => runServer(cluster);
    });
    // What PostgreSQL itself takes on a busy machine is not ours.
    expect(ready).toBeLessThan(Math.max(1_000, 2 * bare));
    const { addresses } = await open(moved);
    expect(await ask(addresses.ownerUrl, 'select id from act')).toEqual([{ id: 1 }]);
  });
});

const ownerIsBack = async (url: string): Promise<void> => {
  const owners = `select from pg_stat_activity where application_name like 'mingjian %'`;
  while ((await ask(url, owners).catch(() => [])).length === 0) await pause(20);
};
