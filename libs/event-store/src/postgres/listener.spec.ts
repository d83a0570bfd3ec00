import { SystemClock } from '#libs/kernel';
import { testDatabase } from '#libs/testing';
import { EventLog1795305600000 } from './event-log.migration.js';
import { PostgresEventStore } from './postgres-event-store.js';

describe('the connection that listens', () => {
  it('is ended also when the store is closed while it is still being made', async () => {
    const { addresses, drop } = await testDatabase([EventLog1795305600000]);
    const store = new PostgresEventStore({ url: addresses.applicationUrl, clock: new SystemClock() });
    await store.head();
    store.subscribe({ after: 0, signal: AbortSignal.abort() });
    await expect(store.close()).resolves.toBeUndefined();
    await drop();
  });
});
