export { positionOf } from './checkpoint.js';
export type { Follower, ProjectionStatus } from './follower.js';
export { inOneSnapshot } from './in-one-snapshot.js';
export * from './projection.js';
export * from './projection-runner.js';
export * from './projections.errors.js';
export { projectionMigrations } from './projection-migrations.js';
export * from './projections.module.js';
export { providersOf } from './providers-of.js';
