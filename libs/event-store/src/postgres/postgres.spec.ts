import { Client } from 'pg';
import type { TemporaryDatabase } from '#libs/database';
import { testDatabase } from '#libs/testing';
import { eventStoreContract } from '../event-store.contract.js';
import { makeLog } from './make-log.js';
import { PostgresEventStore } from './postgres-event-store.js';

let database: TemporaryDatabase;
let owner: Client;
let logs = 0;

beforeAll(async () => {
  database = await testDatabase([]);
  owner = new Client({ connectionString: database.addresses.ownerUrl });
  await owner.connect();
  const { user: application } = new Client({ connectionString: database.addresses.applicationUrl });
  await owner.query(`select set_config('mingjian.application_role', $1, false)`, [application]);
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

// A database for each test took most of the time; a log of its own lies in a schema, and nothing else is shared.
eventStoreContract('PostgreSQL', async (clock) => {
  logs += 1;
  const schema = `log_${logs}`;
  await makeLog(owner, schema);
  const store = new PostgresEventStore({ url: database.addresses.applicationUrl, clock, schema });
  return { store, dispose: () => Promise.resolve() };
});
