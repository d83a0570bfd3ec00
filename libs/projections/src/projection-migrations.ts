import { NextTables1795420300000 } from './next-tables.migration.js';
import { ProjectionCheckpoints1795305700000 } from './projections.migration.js';

/** What every read model stands on, in order. */
export const projectionMigrations = [ProjectionCheckpoints1795305700000, NextTables1795420300000] as const;
