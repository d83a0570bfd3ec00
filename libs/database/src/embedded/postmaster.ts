import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, DatabaseError } from 'pg';
import { refuse } from '../database.errors.js';
import { clusterAddress } from './cluster-address.js';
import type { Cluster } from './cluster.js';
import { type Outcome, run } from './program.js';

/** The port of the cluster's server, which is started unless it runs; safe to call from several processes. */
export const runServer = async (cluster: Cluster): Promise<number> => {
  let patienceEnds = Infinity;
  for (;;) {
    const found = await findServer(cluster);
    if (typeof found === 'number') return found;
    if (found === 'absent') {
      const started = await start(cluster);
      if (started.succeeded) continue;
      if (performance.now() > patienceEnds) throw await notStarted(cluster, started);
      patienceEnds = Math.min(patienceEnds, performance.now() + patience);
    }
    await pause(pollEvery);
  }
};

/** The port where the cluster's server answers; `busy` while it recovers or goes down. */
export const findServer = async (
  cluster: Pick<Cluster, 'folder' | 'record'>,
): Promise<number | 'busy' | 'absent'> => {
  const port = await postmaster(cluster.folder, 3);
  if (port === undefined) return 'absent';
  const client = new Client({
    connectionString: clusterAddress(port, 'postgres', cluster.record.superuserPassword),
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return port;
  } catch (error) {
    // Anything else is no server, or, after a crash, a stranger on its old port.
    return error instanceof DatabaseError && error.code === cannotConnectNow ? 'busy' : 'absent';
  } finally {
    await client.end();
  }
};

/** Fast shutdown: sessions are ended, nothing committed is lost. Returns when the server is gone. */
export const stopServer = async (cluster: Cluster): Promise<void> => {
  const pid = await postmaster(cluster.folder, 0);
  const stopped = await control(cluster, 'stop', '--mode=fast', '--no-wait');
  // Not left to `pg_ctl --wait`, which waits on for a successor that starts at once.
  const deadline = performance.now() + shutdown;
  while (pid !== undefined && (await postmaster(cluster.folder, 0)) === pid) {
    if (!stopped.succeeded || performance.now() > deadline)
      throw refuse('DATABASE.DID_NOT_STOP', { reason: stopped.output, log: cluster.logFile });
    await pause(pollEvery);
  }
};

/** Milliseconds that a server may take to go down. */
const shutdown = 300_000;

/** Milliseconds that a server which does not start is tried again: its predecessor may still be going down. */
const patience = 5_000;

const pollEvery = 20;

const cannotConnectNow = '57P03';

/** A number that a running server keeps in its `postmaster.pid`: line 0 is the process, line 3 the port. */
const postmaster = async (folder: string, line: 0 | 3): Promise<number | undefined> => {
  const notice = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '');
  return Number(notice.split('\n')[line]) || undefined;
};

/** `pg_ctl` gives the server a session of its own: a Ctrl-C meant for us does not reach it. */
const start = async (cluster: Cluster): Promise<Outcome> =>
  control(
    cluster,
    'start',
    '--wait',
    '--timeout=300',
    `--log=${cluster.logFile}`,
    `--options=-p ${await freePort()}`,
  );

const control = (cluster: Cluster, ...parameters: string[]): Promise<Outcome> =>
  run(join(cluster.binaries, 'pg_ctl'), [`--pgdata=${cluster.folder}`, ...parameters], cluster.account);

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });

const notStarted = async (cluster: Cluster, started: Outcome): Promise<Error> => {
  const log = await readFile(cluster.logFile, 'utf8').catch(() => '');
  const lastWords = log.trimEnd().split('\n').slice(-3).join(' ');
  return refuse('DATABASE.DID_NOT_START', { reason: lastWords || started.output, log: cluster.logFile });
};
