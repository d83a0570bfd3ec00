export * from './given.js';
export { happened } from './happened.js';
export { testDatabase } from './test-database.js';
export { type SecondProcess, secondProcess } from './second-process.js';
export type { Walk, WalkStep } from './walk.js';
