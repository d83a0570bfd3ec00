import type { DatabaseAddresses } from './database-addresses.js';
import type { OpenDatabase } from './database.js';
import type { EmbeddedOptions } from './embedded/cluster.js';
import { attachEmbedded, openEmbedded } from './embedded/open-embedded.js';
import { verifyDatabase } from './verify-database.js';

/** An own server by its two addresses, or the embedded one by its data directory. */
export type DatabaseOptions =
  ({ readonly mode: 'server' } & DatabaseAddresses) | ({ readonly mode: 'embedded' } & EmbeddedOptions);

/** For the app: an embedded server is started and owned. Throws a `Refusal` with a `DATABASE.…` code. */
export const openDatabase = (options: DatabaseOptions): Promise<OpenDatabase> => {
  switch (options.mode) {
    case 'server':
      return reachServer(options);
    case 'embedded':
      return openEmbedded(options);
  }
};

/** For commands beside the app: an embedded server must be running, and stays so. */
export const attachDatabase = (options: DatabaseOptions): Promise<OpenDatabase> => {
  switch (options.mode) {
    case 'server':
      return reachServer(options);
    case 'embedded':
      return attachEmbedded(options);
  }
};

const reachServer = async ({ applicationUrl, ownerUrl }: DatabaseAddresses): Promise<OpenDatabase> => {
  const addresses = { applicationUrl, ownerUrl };
  await verifyDatabase(addresses, 'server');
  return { addresses, mode: 'server', stop: () => Promise.resolve() };
};
