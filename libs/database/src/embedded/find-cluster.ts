import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { refuse } from '../database.errors.js';
import { binariesFor } from './binaries.js';
import { makeHome } from './cluster-home.js';
import { type ClusterRecord, homeIn, makeRecord, readRecord, recordFile } from './cluster-record.js';
import { ownerOf, serverAccount } from './choose-account.js';
import type { Cluster, EmbeddedOptions } from './cluster.js';
import { exists } from './exists.js';
import { initialise } from './initialise.js';

/** The cluster of a data directory, made if there is none. */
export const findCluster = async (options: EmbeddedOptions): Promise<Cluster> => {
  const { dataDirectory, refuge = '/var/lib/mingjian', log = () => undefined } = options;
  await mkdir(dataDirectory, { recursive: true });
  const known = await readRecord(dataDirectory);
  const account = (known && (await ownerOf(homeIn(dataDirectory, known)))) ?? (await serverAccount());
  const binaries = await binariesFor(account, { refuge, log });
  const record =
    known ?? (await newRecord(dataDirectory, await makeHome(dataDirectory, account, { refuge, log })));
  const home = homeIn(dataDirectory, record);
  const cluster = {
    record,
    account,
    binaries,
    home,
    folder: clusterFolder(home),
    logFile: join(home, 'server.log'),
  };
  if (!(await exists(cluster.folder))) await initialise(cluster);
  return cluster;
};

export const clusterFolder = (home: string): string => join(home, 'cluster');

const newRecord = async (dataDirectory: string, home: string): Promise<ClusterRecord> => {
  // With its record there, it is the cluster of a process that was faster by a moment.
  if ((await exists(clusterFolder(home))) && !(await exists(recordFile(dataDirectory))))
    throw refuse('DATABASE.PASSWORDS_LOST', { home, record: recordFile(dataDirectory) });
  return makeRecord(dataDirectory, home);
};
