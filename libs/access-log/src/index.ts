export type {
  AccessEntry,
  AnsweredRead,
  Disclosure,
  FailedSignIn,
  Occasion,
  RefusedAttempt,
} from './access-entry.js';
export { AccessLog } from './access-log.port.js';
export { AccessLogModule } from './access-log.module.js';
export { accessEvents } from './access.schema.js';
export { AccessTrail, type AccessQuestion, type RecordedAccess } from './access-trail.port.js';
export { MemoryAccessLog } from './memory-access-log.adapter.js';
export { type Asked, occasionOf } from './occasion.js';
export { noteOpened, type OpenedText } from './opened-texts.js';
export { AccessLog1795401000000 } from './postgres/access-log.migration.js';
export { PostgresAccessTrail } from './postgres/postgres-access-trail.adapter.js';
export { type CollectionReading, type CollectionReadings, RouteReadings } from './route-readings.adapter.js';
export { StoredAccessLog } from './stored-access-log.adapter.js';
export { traceAccess, type TraceParts } from './trace-access.js';
export { WhatWasRead } from './what-was-read.port.js';
