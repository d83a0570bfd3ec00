export * from './event-store.port.js';
export * from './event-store.errors.js';
export { EventFeed } from './event-feed.js';
export { Progress } from './progress.js';
export { streamHolding } from './stream-holding.js';
export { MemoryEventStore } from './memory/memory-event-store.js';
export { EventLog1795305600000 } from './postgres/event-log.migration.js';
export { makeLog } from './postgres/make-log.js';
export { PostgresEventStore, type PostgresEventStoreOptions } from './postgres/postgres-event-store.js';
