export { DashboardsModule } from './dashboards.module.js';
export { DashboardTables1795306000000 } from './infrastructure/dashboards.migration.js';
