import { type Clock, DrivenClock } from '#libs/kernel';
import type { EventStore } from '../event-store.port.js';
import { noon, type StoreFactory } from './made-up-acts.fixture.js';

/** A test on a store of its own, whose clock stands at noon unless another is given. */
export const inStore =
  (open: StoreFactory, test: (store: EventStore) => Promise<void>, clock: Clock = new DrivenClock(noon)) =>
  async (): Promise<void> => {
    const { store, dispose } = await open(clock);
    try {
      await test(store);
    } finally {
      await store.close();
      await dispose();
    }
  };
