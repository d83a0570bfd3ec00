import { Catalogue } from '#libs/catalogue';
import { applicationDataSource, type TemporaryDatabase } from '#libs/database';
import type { Envelope } from '#libs/decisions';
import { EventLog1795305600000, EventStore, PostgresEventStore } from '#libs/event-store';
import { Clock, DrivenClock, SystemClock, type Instant } from '#libs/kernel';
import { ProjectionCheckpoints1795305700000 } from '#libs/projections';
import { secondProcess, testDatabase } from '#libs/testing';
import { Global, Module, type INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { bellEvents, BellSchedule, record, setBell } from './bell.fixture.js';
import { Timekeeper } from './timekeeper.js';
import { TimekeeperDiary1795305800000 } from './timekeeper.migration.js';
import { TimekeeperModule } from './timekeeper.module.js';

const day = (date: string): Instant => `2017-${date}T16:00:00.000Z` as Instant;

let database: TemporaryDatabase;
let store: PostgresEventStore;
let dataSource: DataSource;
let clock: DrivenClock;
const apps: INestApplicationContext[] = [];

beforeEach(async () => {
  database = await testDatabase([
    EventLog1795305600000,
    ProjectionCheckpoints1795305700000,
    TimekeeperDiary1795305800000,
  ]);
  store = new PostgresEventStore({ url: database.addresses.applicationUrl, clock: new SystemClock() });
  dataSource = await applicationDataSource(database.addresses, []).initialize();
  clock = new DrivenClock(day('05-15'));
});

afterEach(async () => {
  await Promise.all(apps.splice(0).map((app) => app.close()));
  await store.close();
  await dataSource.destroy();
  await database.drop();
});

const open = async (bells = new BellSchedule(store)): Promise<Timekeeper> => {
  const globals = [
    { provide: EventStore, useValue: store },
    { provide: Catalogue, useValue: new Catalogue(bellEvents) },
    { provide: DataSource, useValue: dataSource },
    { provide: Clock, useValue: clock },
  ];
  @Global()
  @Module({ providers: globals, exports: globals })
  class GlobalsModule {}

  @Module({ providers: [{ provide: BellSchedule, useValue: bells }] })
  class BellModule {}

  const app = await Test.createTestingModule({
    imports: [GlobalsModule, BellModule, TimekeeperModule],
  }).compile();
  app.useLogger(false);
  await app.init();
  apps.push(app);
  return app.get(Timekeeper);
};

/** Keys of the bells that were rung, in the order of the log. */
const rung = async (): Promise<string[]> => {
  const { events } = await store.readAll({ after: 0, types: ['bell.rung'], limit: 1000 });
  return events.map(({ data }) => (JSON.parse(data) as { key: string }).key);
};

const settled = (): Promise<unknown> =>
  dataSource.query('select key, outcome, code from settled_act order by settled_at, key');

/** Resolves when so many bells were rung. */
const whenRung = async (count: number): Promise<void> => {
  let seen = 0;
  for await (const page of store.subscribe({
    after: 0,
    types: ['bell.rung'],
    signal: AbortSignal.timeout(10_000),
  })) {
    seen += page.events.length;
    if (seen >= count) return;
  }
  throw new Error(`${seen} of ${count} bells were rung`);
};

describe('The timekeeper', () => {
  it('performs what is due, in due-date order, ties by key, and nothing that is not due', async () => {
    await setBell(store, 'later', day('06-05'));
    await setBell(store, 'c', day('05-22'));
    await setBell(store, 'b', day('05-22'));
    await setBell(store, 'a', day('05-23'));
    const timekeeper = await open();
    clock.moveTo(day('05-30'));
    await timekeeper.runDue();
    expect(await rung()).toEqual(['b', 'c', 'a']);
    expect(await timekeeper.runDue()).toBe(0);
  });

  it('wakes by itself when the clock comes to the next due date, also one that was set meanwhile', async () => {
    await open();
    await setBell(store, 'first', day('05-22'));
    clock.moveTo(day('05-22'));
    await whenRung(1);
    await setBell(store, 'overdue', day('05-20'));
    await whenRung(2);
    expect(await rung()).toEqual(['first', 'overdue']);
  });

  it('does not do again what was done by hand', async () => {
    const timekeeper = await open();
    await setBell(store, 'by-hand', day('05-22'));
    await record(store, { type: 'bell.rung', data: { key: 'by-hand' } });
    clock.moveTo(day('05-22'));
    expect(await timekeeper.runDue()).toBe(0);
    expect(await rung()).toEqual(['by-hand']);
  });

  it('follows a due date that was moved', async () => {
    const timekeeper = await open();
    await setBell(store, 'moved', day('05-22'));
    await setBell(store, 'moved', day('06-05'));
    clock.moveTo(day('05-22'));
    expect(await timekeeper.runDue()).toBe(0);
    clock.moveTo(day('06-05'));
    await whenRung(1);
  });

  it('notes a refused act with its code, does not ask again, and goes on with the others', async () => {
    await setBell(store, 'cracked', day('05-20'));
    await setBell(store, 'sound', day('05-21'));
    const timekeeper = await open();
    clock.moveTo(day('05-22'));
    await timekeeper.runDue();
    expect(await settled()).toEqual([
      { key: 'cracked', outcome: 'refused', code: 'BELL.CRACKED' },
      { key: 'sound', outcome: 'done', code: null },
    ]);
    expect(await timekeeper.runDue()).toBe(0);
  });

  it('tries an act that failed again later, and does the others meanwhile', async () => {
    class Stiff extends BellSchedule {
      attempts = 0;

      override async perform(key: string, envelope: Envelope): Promise<void> {
        if (key === 'stiff' && (this.attempts += 1) === 1) throw new Error('it does not move');
        await super.perform(key, envelope);
      }
    }
    await setBell(store, 'stiff', day('05-20'));
    await setBell(store, 'sound', day('05-21'));
    const stiff = new Stiff(store);
    const timekeeper = await open(stiff);
    clock.moveTo(day('05-22'));
    await timekeeper.runDue();
    expect(await rung()).toEqual(['sound']);
    clock.moveTo('2017-05-22T16:01:00.000Z');
    await whenRung(2);
    expect({ rung: await rung(), attempts: stiff.attempts }).toEqual({
      rung: ['sound', 'stiff'],
      attempts: 2,
    });
  });

  it('rings each bell once when two processes keep time', async () => {
    const keys = Array.from({ length: 20 }, (_, index) => `bell-${index + 10}`);
    for (const key of keys) await setBell(store, key, day('05-20'));
    const both = await Promise.all([open(), open()]);
    clock.moveTo(day('05-22'));
    await Promise.all(both.map((timekeeper) => timekeeper.runDue()));
    expect(await rung()).toEqual(keys);
  });

  it('catches up after it was killed in the middle of an act: in due-date order, each once', async () => {
    await setBell(store, 'second', day('05-19'));
    await setBell(store, 'first', day('05-18'));
    const child = secondProcess(killedAfterTheFirstAct, [database.addresses.applicationUrl]);
    expect(await child.nextLine()).toBe('rung, not yet noted');
    await child.kill('SIGKILL');
    expect(await settled()).toEqual([]);
    await setBell(store, 'third', day('05-20'));
    clock.moveTo(day('05-21'));
    const timekeeper = await open();
    await timekeeper.runDue();
    expect(await rung()).toEqual(['first', 'second', 'third']);
  });
});

const source = (file: string): string => join(process.cwd(), 'libs/timekeeper/src', file);

const killedAfterTheFirstAct = `
  import 'reflect-metadata';
  import { Catalogue } from '#libs/catalogue';
  import { applicationDataSource } from '#libs/database';
  import { EventStore, PostgresEventStore } from '#libs/event-store';
  import { Clock, DrivenClock, SystemClock } from '#libs/kernel';
  import { TimekeeperModule } from '#libs/timekeeper';
  import { NestFactory } from '@nestjs/core';
  import { DataSource } from 'typeorm';
  import { bellEvents, BellSchedule } from '${source('bell.fixture.ts')}';

  const applicationUrl = process.argv[1];
  const store = new PostgresEventStore({ url: applicationUrl, clock: new SystemClock() });
  const dataSource = await applicationDataSource({ applicationUrl, ownerUrl: '' }, []).initialize();
  class Killed extends BellSchedule {
    async perform(key, envelope) {
      await super.perform(key, envelope);
      console.log('rung, not yet noted');
      await new Promise(() => undefined);
    }
  }
  const providers = [
    { provide: EventStore, useValue: store },
    { provide: Catalogue, useValue: new Catalogue(bellEvents) },
    { provide: DataSource, useValue: dataSource },
    { provide: Clock, useValue: new DrivenClock('2017-05-20T00:00:00.000Z') },
    { provide: BellSchedule, useValue: new Killed(store) },
  ];
  class Globals {}
  const app = await NestFactory.createApplicationContext(
    { module: Globals, imports: [{ module: class {}, global: true, providers, exports: providers }, TimekeeperModule] },
    { logger: false },
  );
`;
