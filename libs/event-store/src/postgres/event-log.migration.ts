import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendActFunction } from './append-act-function.js';
import { appendActsFunction } from './append-acts-function.js';
import { logGuards } from './log-guards.js';
import { logTables } from './log-tables.js';

/** Makes the log, as its owner, and grants reading and appending to `mingjian.application_role`. */
export class EventLog1795305600000 implements MigrationInterface {
  readonly name = 'EventLog1795305600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [logTables, appendActsFunction, appendActFunction, logGuards])
      await runner.query(part);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('the log is never taken down'));
  }
}
