import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeLog } from './make-log.js';

/** Makes the log, as its owner, and grants reading and appending to `mingjian.application_role`. */
export class EventLog1795305600000 implements MigrationInterface {
  readonly name = 'EventLog1795305600000';

  up(runner: QueryRunner): Promise<void> {
    return makeLog(runner, 'log');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('the log is never taken down'));
  }
}
