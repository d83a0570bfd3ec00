export * from './catalogue.js';
export * from './catalogue.errors.js';
export * from './event-spec.js';
