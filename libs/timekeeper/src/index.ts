export * from './failed-acts.migration.js';
export * from './schedule.js';
export { Timekeeper } from './timekeeper.js';
export * from './timekeeper.migration.js';
export * from './timekeeper.module.js';
