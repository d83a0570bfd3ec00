export { DashboardsModule } from './dashboards.module.js';
export { DashboardTables1795306400000 } from './infrastructure/dashboards.migration.js';
