import { testDatabase } from '#libs/testing';
import { eventStoreContract } from '../event-store.contract.js';
import { EventLog1795305600000 } from './event-log.migration.js';
import { PostgresEventStore } from './postgres-event-store.js';

eventStoreContract('PostgreSQL', async (clock) => {
  const { addresses, drop } = await testDatabase([EventLog1795305600000]);
  return { store: new PostgresEventStore({ url: addresses.applicationUrl, clock }), dispose: drop };
});
