import { DrivenClock } from '#libs/kernel';
import { testDatabase } from '#libs/testing';
import { noon } from '../contract/made-up-acts.fixture.js';
import { eventStoreContract } from '../event-store.contract.js';
import { EventLog1795305600000 } from './event-log.migration.js';
import { PostgresEventStore } from './postgres-event-store.js';

eventStoreContract('PostgreSQL', async () => {
  const { addresses, drop } = await testDatabase([EventLog1795305600000]);
  const store = new PostgresEventStore({ url: addresses.applicationUrl, clock: new DrivenClock(noon) });
  return { store, dispose: drop };
});
