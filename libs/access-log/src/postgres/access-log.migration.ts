import { makeLog } from '#libs/event-store';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { concerns } from './concerns.js';

/** The access log: a second log, in a schema of its own, and the index of whom its entries concern. */
export class AccessLog1795401000000 implements MigrationInterface {
  readonly name = 'AccessLog1795401000000';

  async up(runner: QueryRunner): Promise<void> {
    await makeLog(runner, 'access');
    await runner.query(concerns);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('the log is never taken down'));
  }
}
