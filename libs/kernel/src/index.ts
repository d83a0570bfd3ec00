export * from './actor.js';
export * from './canonical-json.js';
export * from './clock.js';
export * from './decider.js';
export * from './event.js';
export * from './ids.js';
export * from './refusal.js';
export * from './time.js';
