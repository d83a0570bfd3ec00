import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DrivenClock } from '#libs/kernel';
import { testDatabase } from '#libs/testing';
import { commit, followUntil, noon, positions, streamOf, write } from '../contract/made-up-acts.fixture.js';
import { EventLog1795305600000 } from './event-log.migration.js';
import { type LogDatabase, logDatabase } from './log-database.fixture.js';
import { makeLog } from './make-log.js';
import { PostgresEventStore } from './postgres-event-store.js';

class SecondLog1795305600001 implements MigrationInterface {
  readonly name = 'SecondLog1795305600001';

  up(runner: QueryRunner): Promise<void> {
    return makeLog(runner, 'second');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('the log is never taken down'));
  }
}

describe('A second log in the same database', () => {
  let database: LogDatabase;
  let second: PostgresEventStore;

  beforeEach(async () => {
    database = await logDatabase(await testDatabase([EventLog1795305600000, SecondLog1795305600001]));
    const { applicationUrl: url } = database.addresses;
    second = new PostgresEventStore({ url, clock: new DrivenClock(noon), schema: 'second' });
  });
  afterEach(async () => {
    await second.close();
    await database.close();
  });

  it('has positions, streams and commands of its own', async () => {
    const { store: first } = database;
    await streamOf(first, 3);
    const act = commit();
    const writes = [write('dossier-1', 'no-stream')];
    await expect(second.append(writes, act)).resolves.toMatchObject({ position: 1, repeated: false });
    await expect(second.append(writes, act)).resolves.toMatchObject({ position: 1, repeated: true });
    expect([await first.head(), await second.head()]).toEqual([3, 1]);
  });

  it('wakes those who follow it, and nobody else', async () => {
    const { signal } = new AbortController();
    const followed = followUntil(second.subscribe({ after: 0, signal }), (_, upTo) => upTo >= 6);
    await streamOf(database.store, 3);
    // By both ways into a log: one act alone, and many in a batch.
    await Promise.all([streamOf(second, 3), streamOf(second, 3)]);
    expect(positions(await followed)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await database.store.head()).toBe(3);
  });

  it.each(['UPDATE second.event SET data = data', 'DELETE FROM second.command', 'TRUNCATE second.event'])(
    'is not rewritten either, by nobody: %s',
    async (rewriting) => {
      await streamOf(second, 1);
      await expect(database.owner.query(rewriting)).rejects.toThrow('the log is never rewritten');
      await expect(database.application.query(rewriting)).rejects.toThrow('permission denied');
    },
  );
});
