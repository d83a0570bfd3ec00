import { appendActFunction } from './append-act-function.js';
import { appendActsFunction } from './append-acts-function.js';
import { logGuards } from './log-guards.js';
import { logTables } from './log-tables.js';

interface Runner {
  query(statements: string): Promise<unknown>;
}

/**
 * For a migration: a log in a schema of its own, with functions to append to it and guards.
 * @param schema a plain SQL name, given by code
 */
export const makeLog = async (runner: Runner, schema: string): Promise<void> => {
  for (const part of [logTables, appendActsFunction, appendActFunction, logGuards])
    await runner.query(part(schema));
};
