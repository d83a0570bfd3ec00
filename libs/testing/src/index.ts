export * from './given.js';
export { testDatabase } from './test-database.js';
