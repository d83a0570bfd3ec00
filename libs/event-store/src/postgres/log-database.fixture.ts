import { Client } from 'pg';
import type { DatabaseAddresses, TemporaryDatabase } from '#libs/database';
import { DrivenClock } from '#libs/kernel';
import { noon } from '../contract/made-up-acts.fixture.js';
import { PostgresEventStore } from './postgres-event-store.js';

/** A log with a store on it and a session of each role beside it. */
export interface LogDatabase {
  readonly addresses: DatabaseAddresses;
  readonly store: PostgresEventStore;
  readonly owner: Client;
  readonly application: Client;
  readonly close: () => Promise<void>;
}

export const logDatabase = async (database: TemporaryDatabase): Promise<LogDatabase> => {
  const { addresses } = database;
  const owner = new Client({ connectionString: addresses.ownerUrl });
  const application = new Client({ connectionString: addresses.applicationUrl });
  await Promise.all([owner.connect(), application.connect()]);
  const store = new PostgresEventStore({ url: addresses.applicationUrl, clock: new DrivenClock(noon) });
  const close = async (): Promise<void> => {
    await store.close();
    await Promise.all([owner.end(), application.end()]);
    await database.drop();
  };
  return { addresses, store, owner, application, close };
};

/** Ends the store's connections whose last statement is like `pattern`; says how many there were. */
export const cut = async ({ application }: LogDatabase, pattern: string): Promise<number> => {
  const { rowCount } = await application.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'mingjian log' AND query LIKE $1`,
    [pattern],
  );
  return rowCount ?? 0;
};

/** Asks until it is so. */
export const until = async (condition: () => Promise<boolean>): Promise<void> => {
  while (!(await condition()));
};

/** True when a statement like `pattern` waits for a lock. */
export const waitsForLock = async ({ application }: LogDatabase, pattern: string): Promise<boolean> => {
  const { rowCount } = await application.query(
    `SELECT FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE $1`,
    [pattern],
  );
  return rowCount === 1;
};
