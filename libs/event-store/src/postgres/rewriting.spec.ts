import type { Client } from 'pg';
import { testDatabase } from '#libs/testing';
import { commit, event, followUntil, streamOf, write } from '../contract/made-up-acts.fixture.js';
import { IntegrityAlarm } from '../event-store.errors.js';
import { EventLog1795305600000 } from './event-log.migration.js';
import { type LogDatabase, logDatabase } from './log-database.fixture.js';

describe('What was written', () => {
  let database: LogDatabase;
  let owner: Client;
  let application: Client;

  const open = async (): Promise<void> => {
    database = await logDatabase(await testDatabase([EventLog1795305600000]));
    ({ owner, application } = database);
    await streamOf(database.store, 3);
  };
  const close = (): Promise<void> => database.close();

  const rewritings = [
    `UPDATE log.event SET data = '{}' WHERE position = 1`,
    `UPDATE log.event SET data = data WHERE false`,
    'DELETE FROM log.event WHERE position = 1',
    'TRUNCATE log.event',
    `UPDATE log.command SET account_id = 'account-of-somebody-else'`,
    'DELETE FROM log.command',
    'TRUNCATE log.command',
    'DELETE FROM log.head',
    'TRUNCATE log.head',
  ];

  // Whatever is tried here is refused, and leaves the log as it was.
  describe('and is there for good', () => {
    beforeAll(open);
    afterAll(close);

    it.each(rewritings)('is not rewritten by its owner: %s', async (rewriting) => {
      await expect(owner.query(rewriting)).rejects.toThrow('the log is never rewritten');
    });

    it.each([
      ...rewritings,
      'UPDATE log.head SET position = 0',
      'INSERT INTO log.event SELECT 4, stream, 3, gen_random_uuid(), type, 1, recorded_at, metadata, data FROM log.event LIMIT 1',
      'ALTER TABLE log.event DISABLE TRIGGER never_rewritten',
      'SET session_replication_role = replica',
      'CREATE FUNCTION log.mine() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$',
      'DROP FUNCTION log.append_acts',
    ])('is not rewritten by the application’s role: %s', async (rewriting) => {
      await expect(application.query(rewriting)).rejects.toThrow(/permission denied|must be owner/);
    });

    it('may be appended to by nobody but the application’s role', async () => {
      const { rows } = await owner.query<{ grantees: string }>(
        `SELECT DISTINCT coalesce(proacl::text, 'everybody') AS grantees FROM pg_proc
          WHERE pronamespace = 'log'::regnamespace AND proname LIKE 'append%'`,
      );
      expect(rows).toEqual([{ grantees: expect.not.stringMatching(/everybody|[{,]=X/) }]);
      expect(rows[0]?.grantees).toContain('mingjian_application=X');
    });

    it('is found by the functions, whatever the caller’s search_path and temporary tables say', async () => {
      await application.query(
        'CREATE TEMPORARY TABLE event (position bigint); SET search_path = pg_temp, log, public',
      );
      await application.query(
        `SELECT log.append_act(gen_random_uuid(), 'a', 'd', 'dossier-1', -1, ARRAY[gen_random_uuid()], ARRAY['a.b'],
                               ARRAY[1], ARRAY['{}'], ARRAY['{}'], '2017-05-22T04:00:00.000Z')`,
      );
      expect(await database.store.head()).toBe(4);
    });
  });

  describe('and then taken out by someone who could', () => {
    beforeEach(open);
    afterEach(close);

    const takeOut = async (position: number): Promise<void> => {
      await owner.query('ALTER TABLE log.event DISABLE TRIGGER never_rewritten');
      await owner.query('DELETE FROM log.event WHERE position = $1', [position]);
    };

    it.each([1, 2, 3])('is missed by the next reader, not waited for: position %i', async (position) => {
      await takeOut(position);
      const alarm = new IntegrityAlarm(`position ${position} is missing`);
      const { signal } = new AbortController();
      await expect(database.store.readAll({ after: 0, limit: 1000 })).rejects.toEqual(alarm);
      const follower = followUntil(database.store.subscribe({ after: 0, signal }), () => false);
      await expect(follower).rejects.toEqual(alarm);
    });

    it('is missed when its command comes again', async () => {
      const act = commit();
      await database.store.append([write('dossier-1', 'no-stream')], act);
      await takeOut(4);
      await expect(database.store.append([write('dossier-1', 'no-stream')], act)).rejects.toThrow(
        IntegrityAlarm,
      );
    });

    it('is not covered up by setting the head back', async () => {
      await owner.query('UPDATE log.head SET position = 2');
      const { store } = database;
      await expect(store.append([write('dossier-1', 'no-stream', event())], commit())).rejects.toThrow(
        IntegrityAlarm,
      );
      await expect(store.readAll({ after: 3, limit: 10 })).rejects.toThrow(IntegrityAlarm);
    });
  });
});
