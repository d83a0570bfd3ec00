import { Client, Pool } from 'pg';
import { PostgresEventStore } from '#libs/event-store';
import { DrivenClock, type Instant } from '#libs/kernel';
import { testDatabase } from '#libs/testing';
import type { AnsweredRead } from '../access-entry.js';
import { StoredAccessLog } from '../stored-access-log.adapter.js';
import { AccessLog1795401000000 } from './access-log.migration.js';
import { PostgresAccessTrail } from './postgres-access-trail.adapter.js';

const noon: Instant = '2017-05-22T04:00:00.000Z';

/** An access log with a session of each role beside it. */
export interface AccessLogDatabase {
  readonly url: string;
  readonly clock: DrivenClock;
  readonly log: StoredAccessLog;
  readonly trail: PostgresAccessTrail;
  readonly owner: Client;
  readonly application: Pool;
  close(): Promise<void>;
}

export const accessLogDatabase = async (): Promise<AccessLogDatabase> => {
  const { addresses, drop } = await testDatabase([AccessLog1795401000000]);
  const clock = new DrivenClock(noon);
  const store = new PostgresEventStore({ url: addresses.applicationUrl, clock, schema: 'access' });
  const application = new Pool({ connectionString: addresses.applicationUrl, max: 1 });
  const owner = new Client({ connectionString: addresses.ownerUrl });
  await owner.connect();
  return {
    ...{ url: addresses.applicationUrl, clock, owner, application },
    log: new StoredAccessLog(store),
    trail: new PostgresAccessTrail(application, 'Asia/Shanghai'),
    close: async () => {
      await store.close();
      await Promise.all([application.end(), owner.end()]);
      await drop();
    },
  };
};

export const readBy = (accountId: string, ...matters: readonly string[]): AnsweredRead => ({
  outcome: 'answered',
  actor: { accountId, organId: 'hall', role: 'recommender' },
  ...{ act: 'dossier.read', correlationId: 'c-1', address: '192.0.2.7' },
  ...{ matters, classes: ['case'] },
});
