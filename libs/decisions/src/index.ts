export * from './decisions.js';
export * from './envelope.js';
export * from './part.js';
export type { EventMetadata } from './writes.js';
