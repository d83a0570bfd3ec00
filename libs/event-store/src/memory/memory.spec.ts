import { eventStoreContract } from '../event-store.contract.js';
import { MemoryEventStore } from './memory-event-store.js';

eventStoreContract('memory', (clock) =>
  Promise.resolve({ store: new MemoryEventStore({ clock }), dispose: () => Promise.resolve() }),
);
