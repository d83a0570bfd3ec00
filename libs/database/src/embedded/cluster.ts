import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseLog } from '../database-log.js';
import { refuse } from '../database.errors.js';
import { binariesFor } from './binaries.js';
import { makeHome } from './cluster-home.js';
import { type ClusterRecord, makeRecord, readRecord, recordFile } from './cluster-record.js';
import { exists } from './exists.js';
import { initialise } from './initialise.js';
import { serverAccount, type ServerAccount } from './server-account.js';

export interface EmbeddedOptions {
  /** Made if it does not exist. */
  readonly dataDirectory: string;
  /** As root: where programs and data go when the server's account cannot reach them; `/var/lib/mingjian`. */
  readonly refuge?: string;
  readonly log?: DatabaseLog;
}

/** An initialised cluster on disk, whether its server runs or not. */
export interface Cluster {
  readonly record: ClusterRecord;
  readonly account: ServerAccount | undefined;
  /** Folder of the programs. */
  readonly binaries: string;
  /** PostgreSQL's own data directory, at `<home>/cluster`. */
  readonly folder: string;
  readonly logFile: string;
}

/** Finds the cluster of a data directory, or makes it. */
export const clusterAt = async ({ dataDirectory, refuge, log }: EmbeddedOptions): Promise<Cluster> => {
  const retreat = refuge ?? '/var/lib/mingjian';
  const account = await serverAccount();
  const binaries = await binariesFor(account, retreat);
  await mkdir(dataDirectory, { recursive: true });
  const record =
    (await readRecord(dataDirectory)) ??
    (await newRecord(
      dataDirectory,
      await makeHome(dataDirectory, account, retreat, log ?? (() => undefined)),
    ));
  const cluster = {
    record,
    account,
    binaries,
    folder: clusterFolder(record.home),
    logFile: join(record.home, 'server.log'),
  };
  if (!(await exists(cluster.folder))) await initialise(cluster);
  return cluster;
};

export const clusterFolder = (home: string): string => join(home, 'cluster');

const newRecord = async (dataDirectory: string, home: string): Promise<ClusterRecord> => {
  // A process that made both a moment ago wrote its record first.
  if ((await exists(clusterFolder(home))) && !(await exists(recordFile(dataDirectory))))
    throw refuse('DATABASE.PASSWORDS_LOST', { home, record: recordFile(dataDirectory) });
  return makeRecord(dataDirectory, home);
};
