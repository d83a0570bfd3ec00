export { applicationDataSource } from './application-data-source.js';
export type { DatabaseAddresses } from './database-addresses.js';
export type { DatabaseCode } from './database.errors.js';
export type { DatabaseLog } from './database-log.js';
export { migrate, type Migration } from './migrate.js';
export { grantToApplication } from './grant.js';
export type { DatabaseMode, OpenDatabase } from './database.js';
export { attachDatabase, type DatabaseOptions, openDatabase } from './open-database.js';
export { temporaryDatabase, type TemporaryDatabase } from './temporary-database.js';
