import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Outlives the test run, however it ends: when the pipe from it closes, also by a SIGKILL, the run's PostgreSQL
 * is stopped and its directory removed.
 */
const directory = process.argv[2];

process.stdin.resume().once('end', async () => {
  const home = await homeOfCluster();
  if (home) {
    await stopServer(join(home, 'cluster'));
    await rm(home, { recursive: true, force: true });
  }
  await rm(directory, { recursive: true, force: true });
});

/** Undefined when no test needed a database. */
const homeOfCluster = async () => {
  const record = await readFile(join(directory, 'postgres.json'), 'utf8').catch(() => undefined);
  return record && resolve(directory, JSON.parse(record).home);
};

/** SIGINT is PostgreSQL's fast shutdown; its last act is to remove `postmaster.pid`. */
const stopServer = async (cluster) => {
  const notice = () => readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => undefined);
  const pid = Number((await notice())?.split('\n')[0]);
  if (pid > 0) process.kill(pid, 'SIGINT');
  while ((await notice()) !== undefined) await pause(20);
};
