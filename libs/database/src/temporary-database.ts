import { newId } from '#libs/kernel';
import type { DatabaseAddresses } from './database-addresses.js';
import type { ClusterRecord } from './embedded/cluster-record.js';
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

/** What fresh databases have in common: it is made once, and copied. */
export interface Filling {
  /** Tells it from every other; `[a-z0-9]+`. */
  readonly key: string;
  fill(this: void, addresses: DatabaseAddresses): Promise<void>;
}

/**
 * A fresh database of its own name on the server of a data directory, which is started unless it runs and
 * which many processes may share: nobody owns it here, so nobody stops it.
 */
export const temporaryDatabase = async (
  options: EmbeddedOptions,
  filling?: Filling,
): Promise<TemporaryDatabase> => {
  const cluster = await findCluster(options);
  const port = await runServer(cluster);
  const server = { port, record: cluster.record };
  const template = filling && (await templateWith(filling, server));
  const name = `temporary_${newId().replaceAll('-', '')}`;
  const addresses = await embeddedDatabase(port, cluster.record, name, template);
  return {
    addresses,
    drop: () =>
      inSession(superuserAddress(port, cluster.record), async (client) => {
        await client.query(`drop database if exists ${name} with (force)`);
      }),
  };
};

interface Server {
  readonly port: number;
  readonly record: ClusterRecord;
}

/** Of processes that want it at once one makes it; it has its name when it is whole. */
const templateWith = async ({ key, fill }: Filling, { port, record }: Server): Promise<string> => {
  const name = `template_${key}`;
  await inSession(superuserAddress(port, record), async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 1) return;
    const draft = `draft_${newId().replaceAll('-', '')}`;
    await fill(await embeddedDatabase(port, record, draft));
    await client.query(`alter database ${draft} rename to ${name}`);
  });
  return name;
};
