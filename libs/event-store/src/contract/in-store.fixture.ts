import type { EventStore } from '../event-store.port.js';
import type { StoreFactory } from './made-up-acts.fixture.js';

/** A test on a store of its own. */
export const inStore =
  (open: StoreFactory, test: (store: EventStore) => Promise<void>) => async (): Promise<void> => {
    const { store, dispose } = await open();
    try {
      await test(store);
    } finally {
      await store.close();
      await dispose();
    }
  };
