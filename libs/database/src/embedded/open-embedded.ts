import { refuse } from '../database.errors.js';
import type { OpenDatabase } from '../open-database.js';
import { verifyDatabase } from '../verify-database.js';
import { clusterAt, clusterFolder, type EmbeddedOptions } from './cluster.js';
import { readRecord } from './cluster-record.js';
import { embeddedAddresses, embeddedDatabase, superuserAddress } from './embedded-database.js';
import { own } from './ownership.js';
import { findServer, runServer, stopServer } from './postmaster.js';

const database = 'mingjian';

/** Starts the server of a data directory, or adopts one that a killed app left running, and owns it until `stop`. */
export const openEmbedded = async (options: EmbeddedOptions): Promise<OpenDatabase> => {
  const cluster = await clusterAt(options);
  const port = await runServer(cluster);
  const ownership = await own(superuserAddress(port, cluster.record), options.dataDirectory);
  const stop = async (): Promise<void> => {
    // Released last: nobody may take over a server that is going down.
    await stopServer(cluster);
    await ownership.release();
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
  const port = record && (await findServer({ record, folder: clusterFolder(record.home) }));
  if (record === undefined || typeof port !== 'number')
    throw refuse('DATABASE.NOT_RUNNING', { dataDirectory });
  return {
    addresses: embeddedAddresses(port, record, database),
    mode: 'embedded',
    stop: () => Promise.resolve(),
  };
};
