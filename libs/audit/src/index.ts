export { AuditModule } from './audit.module.js';
export { CaseStreams1795418200000 } from './infrastructure/case-streams.migration.js';
export { Reliances1795420100000 } from './infrastructure/reliances.migration.js';
