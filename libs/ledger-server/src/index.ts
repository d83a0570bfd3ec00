export { FaultFilter } from './api/fault.filter.js';
export { LedgerModule } from './ledger.module.js';
export { SealingModule } from './sealing.module.js';
export { SealingWatch, type SealingStanding } from './sealing-watch.js';
export { StandingChecks } from './standing-checks.js';
