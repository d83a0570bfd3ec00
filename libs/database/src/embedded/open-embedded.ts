import { Refusal } from '#libs/kernel';
import type { OpenDatabase } from '../database.js';
import { refuse } from '../database.errors.js';
import { verifyDatabase } from '../verify-database.js';
import { homeIn, readRecord } from './cluster-record.js';
import type { Cluster, EmbeddedOptions } from './cluster.js';
import { embeddedAddresses, embeddedDatabase, superuserAddress } from './embedded-database.js';
import { clusterFolder, findCluster } from './find-cluster.js';
import { own, type Ownership } from './ownership.js';
import { findServer, runServer, stopServer } from './postmaster.js';

const database = 'mingjian';

/**
 * Starts the server of a data directory, or adopts one that a killed app left running, and owns it until `stop`.
 * @throws DATABASE.IN_USE when another process owns it
 */
export const openEmbedded = async (options: EmbeddedOptions): Promise<OpenDatabase> => {
  const cluster = await findCluster(options);
  const { port, ownership } = await takeOver(cluster, options.dataDirectory);
  const stop = async (): Promise<void> => {
    ownership.resign();
    await stopServer(cluster);
  };
  try {
    const addresses = await embeddedDatabase(port, cluster.record, database);
    await verifyDatabase(addresses, 'embedded');
    return { addresses, mode: 'embedded', stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

/**
 * Uses the server that another process owns; `stop` leaves it running.
 * @throws DATABASE.NOT_RUNNING
 */
export const attachEmbedded = async ({ dataDirectory }: EmbeddedOptions): Promise<OpenDatabase> => {
  const record = await readRecord(dataDirectory);
  const port = record && (await findServer({ record, folder: clusterFolder(homeIn(dataDirectory, record)) }));
  if (record === undefined || typeof port !== 'number')
    throw refuse('DATABASE.NOT_RUNNING', { dataDirectory });
  return {
    addresses: embeddedAddresses(port, record, database),
    mode: 'embedded',
    stop: () => Promise.resolve(),
  };
};

const takeOver = async (
  cluster: Cluster,
  dataDirectory: string,
): Promise<{ readonly port: number; readonly ownership: Ownership }> => {
  for (let attempt = 1; ; attempt++) {
    const port = await runServer(cluster);
    try {
      const ownership = await own(superuserAddress(port, cluster.record), dataDirectory);
      // A server that goes down lets nobody in any more: then its owner was stopping it while we waited.
      if ((await findServer(cluster)) === port) return { port, ownership };
      ownership.resign();
    } catch (error) {
      if (error instanceof Refusal || attempt === attempts) throw error;
    }
  }
};

const attempts = 3;
