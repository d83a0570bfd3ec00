import { DrivenClock } from '#libs/kernel';
import { testDatabase } from '#libs/testing';
import {
  commit,
  event,
  followUntil,
  noon,
  positions,
  positionsTo,
  streamOf,
  write,
} from '../contract/made-up-acts.fixture.js';
import { OutcomeUnknown } from '../event-store.errors.js';
import { type CuttingWire, cuttingWire } from './cutting-wire.fixture.js';
import { EventLog1795305600000 } from './event-log.migration.js';
import { cut, type LogDatabase, logDatabase, until, waitsForLock } from './log-database.fixture.js';
import { PostgresEventStore } from './postgres-event-store.js';

describe('When a connection is cut', () => {
  let database: LogDatabase;

  beforeEach(async () => {
    database = await logDatabase(await testDatabase([EventLog1795305600000]));
  });
  afterEach(() => database.close());

  it('in the middle of an append, the act is written once, and its caller hears so', async () => {
    const { store, owner } = database;
    await owner.query('BEGIN; SELECT FROM log.head FOR UPDATE');
    const act = commit();
    const append = store.append([write('dossier-1', 'no-stream', event(), event())], act);
    await until(() => waitsForLock(database, '%log.append_act%'));
    expect(await cut(database, '%log.append_act%')).toBe(1);
    await owner.query('COMMIT');
    expect(await append).toEqual({ position: 2, revisions: { 'dossier-1': 1 }, repeated: false });
    expect(await store.recall(act)).toMatchObject({ position: 2 });
    expect(await store.head()).toBe(2);
  });

  it('again and again under 32 writers, nothing is lost and nothing doubled', async () => {
    const { store } = database;
    const writer = async (): Promise<readonly (readonly [string, number])[]> => {
      const written: (readonly [string, number])[] = [];
      while (written.length < 10) {
        const one = event();
        const { position } = await store.append([write(`dossier-${one.id}`, 'no-stream', one)], commit());
        written.push([one.id, position]);
      }
      return written;
    };
    const all = Promise.all(positionsTo(32).map(writer));
    let cuts = 0;
    for (let reached = 20; reached < 320; reached += 40) {
      await until(async () => (await store.head()) >= reached);
      cuts += await cut(database, '%log.append_act%');
    }
    const answered = (await all).flat();
    const { events } = await store.readAll({ after: 0, limit: 1000 });
    expect(cuts).toBeGreaterThan(3);
    expect(events).toHaveLength(320);
    expect(new Map(answered)).toEqual(new Map(events.map(({ id, position }) => [id, position])));
  });

  it('while a reader follows, it goes on where it was', async () => {
    const { store } = database;
    const { signal } = new AbortController();
    const seen = followUntil(store.subscribe({ after: 0, signal }), (events) => events.length === 6);
    await streamOf(store, 2);
    await until(async () => (await cut(database, 'LISTEN%')) > 0);
    await streamOf(store, 2);
    await cut(database, '%');
    await streamOf(store, 2);
    expect(positions(await seen)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  describe('between commit and answer', () => {
    let wire: CuttingWire;
    let store: PostgresEventStore;

    beforeEach(async () => {
      wire = await cuttingWire(database.addresses.applicationUrl);
    });
    const opened = async (patience: number): Promise<void> => {
      store = new PostgresEventStore({ url: wire.url, clock: new DrivenClock(noon), patience });
      await streamOf(store, 1);
    };
    afterEach(async () => {
      await store.close();
      await wire.close();
    });

    it('the store asks again, and gives the result of the commit', async () => {
      await opened(30_000);
      wire.set('lose next answer, then pass');
      const appended = await store.append([write('dossier-1', 'no-stream')], commit());
      expect(appended).toMatchObject({ position: 2, revisions: { 'dossier-1': 0 } });
      expect(await store.head()).toBe(2);
    });

    it('after an act waited longer than the patience, it is asked about all the same', async () => {
      const patience = 50;
      await opened(patience);
      const { owner } = database;
      await owner.query('BEGIN; SELECT FROM log.head FOR UPDATE');
      const begun = performance.now();
      const append = store.append([write('dossier-1', 'no-stream')], commit());
      await until(() => waitsForLock(database, '%log.append_act%'));
      await until(async () => performance.now() - begun > patience);
      expect(await cut(database, '%log.append_act%')).toBe(1);
      await owner.query('COMMIT');
      expect(await append).toMatchObject({ position: 2, revisions: { 'dossier-1': 0 } });
    });

    it('and nobody can be asked, the caller hears that nobody knows; his command tells it later', async () => {
      await opened(50);
      const act = commit();
      wire.set('lose next answer, then refuse');
      const append = store.append([write('dossier-1', 'no-stream')], act);
      await expect(append).rejects.toThrow(OutcomeUnknown);
      wire.set('pass');
      expect(await store.append([write('dossier-1', 'no-stream')], act)).toMatchObject({
        position: 2,
        repeated: true,
      });
      expect(await store.head()).toBe(2);
    });
  });
});
