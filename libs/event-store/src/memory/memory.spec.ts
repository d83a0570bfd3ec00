import { DrivenClock } from '#libs/kernel';
import { noon } from '../contract/made-up-acts.fixture.js';
import { eventStoreContract } from '../event-store.contract.js';
import { MemoryEventStore } from './memory-event-store.js';

eventStoreContract('memory', () =>
  Promise.resolve({
    store: new MemoryEventStore({ clock: new DrivenClock(noon) }),
    dispose: () => Promise.resolve(),
  }),
);
