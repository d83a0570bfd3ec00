import { chown, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '#libs/kernel';
import { refuse } from '../database.errors.js';
import type { Cluster } from './cluster.js';
import { exists } from './exists.js';
import { run } from './program.js';

/** Reached by password over the loopback only. Failed statements are not logged: their values may be personal. */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  log_min_messages: 'log',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};

/** Makes the cluster aside and renames it, so that a crash never leaves half of one. */
export const initialise = async (cluster: Cluster): Promise<void> => {
  const aside = join(cluster.home, newId());
  const passwordFile = `${aside}.password`;
  await writeFile(passwordFile, cluster.record.superuserPassword, { mode: 0o600 });
  if (cluster.account) await chown(passwordFile, cluster.account.uid, cluster.account.gid);
  const made = await run(
    join(cluster.binaries, 'initdb'),
    [
      `--pgdata=${aside}`,
      '--encoding=UTF8',
      '--locale=C',
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--no-instructions',
      ...Object.entries(settings).map(([name, value]) => `--set=${name}=${value}`),
    ],
    cluster.account,
  );
  await rm(passwordFile);
  if (!made.succeeded) throw refuse('DATABASE.DID_NOT_START', { reason: made.output, log: cluster.logFile });
  await rename(aside, cluster.folder).catch(async (error: unknown) => {
    // Another process was first; its cluster has the same passwords.
    await rm(aside, { recursive: true });
    if (!(await exists(cluster.folder))) throw error;
  });
};
