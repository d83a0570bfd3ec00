import { createHash } from 'node:crypto';
import { chown, mkdir, realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { run } from './program.js';
import { makeRefuge, type Refuge } from './refuge.js';
import type { ServerAccount } from './server-account.js';

/**
 * The folder for a new cluster and its log: below the data directory, or below the refuge where the server's
 * account cannot enter the former (a checkout below a home of mode 0700, run as root).
 */
export const makeHome = async (
  dataDirectory: string,
  account: ServerAccount | undefined,
  { refuge, log }: Refuge,
): Promise<string> => {
  const near = join(await realpath(dataDirectory), 'postgres');
  if (!account || (await canEnter(account, dataDirectory))) return make(near, account);
  await makeRefuge(refuge);
  const digest = createHash('sha256').update(near).digest('hex').slice(0, 16);
  const far = await make(join(refuge, `data-${digest}`), account);
  log({
    zh: `PostgreSQL 的系统用户无法进入 ${dataDirectory},其数据存放于 ${far}。`,
    en: `PostgreSQL's system user cannot enter ${dataDirectory}; its data lie in ${far}.`,
  });
  return far;
};

const make = async (folder: string, account: ServerAccount | undefined): Promise<string> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (account) await chown(folder, account.uid, account.gid);
  return folder;
};

const canEnter = async (account: ServerAccount, folder: string): Promise<boolean> =>
  (await run('/bin/sh', ['-c', 'cd "$0"', resolve(folder)], account)).succeeded;
