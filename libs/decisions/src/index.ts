export * from './decisions.js';
export * from './derived-id.js';
export * from './envelope.js';
export * from './part.js';
export * from './refused-on-record.js';
export type { EventMetadata } from './event-metadata.js';
