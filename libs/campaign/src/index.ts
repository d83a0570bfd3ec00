export * from './domain/quota.decider.js';
