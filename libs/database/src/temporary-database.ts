import { newId } from '#libs/kernel';
import type { DatabaseAddresses } from './database-addresses.js';
import type { EmbeddedOptions } from './embedded/cluster.js';
import { embeddedDatabase, superuserAddress } from './embedded/embedded-database.js';
import { findCluster } from './embedded/find-cluster.js';
import { runServer } from './embedded/postmaster.js';
import { inSession } from './session.js';

export interface TemporaryDatabase {
  readonly addresses: DatabaseAddresses;
  /** Ends the sessions in it and removes it. */
  drop(): Promise<void>;
}

/**
 * A fresh database of its own name on the server of a data directory, which is started unless it runs and
 * which many processes may share: nobody owns it here, so nobody stops it.
 */
export const temporaryDatabase = async (options: EmbeddedOptions): Promise<TemporaryDatabase> => {
  const cluster = await findCluster(options);
  const port = await runServer(cluster);
  const name = `temporary_${newId().replaceAll('-', '')}`;
  const addresses = await embeddedDatabase(port, cluster.record, name);
  return {
    addresses,
    drop: () =>
      inSession(superuserAddress(port, cluster.record), async (client) => {
        await client.query(`drop database if exists ${name} with (force)`);
      }),
  };
};
