export { atBest } from './at-best.js';
export * from './given.js';
export { happened } from './happened.js';
export { memorySeals, type MemorySeals } from './memory-seals.js';
export { testDatabase } from './test-database.js';
export { type SecondProcess, secondProcess } from './second-process.js';
export type { Walk, WalkStep } from './walk.js';
