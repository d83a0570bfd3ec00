import { secondProcess } from '#libs/testing';
import { join } from 'node:path';
import { BellTower, day } from './bell-tower.fixture.js';

let tower: BellTower;

beforeEach(async () => {
  tower = await BellTower.open();
});

afterEach(() => tower.close());

describe('Timekeepers of several processes', () => {
  it('rings each bell once when two processes keep time', async () => {
    const keys = Array.from({ length: 20 }, (_, index) => `bell-${index + 10}`);
    for (const key of keys) await tower.sets(key, day('05-20'));
    const both = await Promise.all([tower.keepsTime(), tower.keepsTime()]);
    tower.clock.moveTo(day('05-22'));
    await Promise.all(both.map((timekeeper) => timekeeper.runDue()));
    expect(await tower.rung()).toEqual(keys);
  });

  it('catches up after it was killed in the middle of an act: in due-date order, each once', async () => {
    await tower.sets('second', day('05-19'));
    await tower.sets('first', day('05-18'));
    const child = secondProcess(killedAfterTheFirstAct, [tower.database.addresses.applicationUrl]);
    expect(await child.nextLine()).toBe('rung, not yet noted');
    await child.kill('SIGKILL');
    expect(await tower.settled()).toEqual([]);
    await tower.sets('third', day('05-20'));
    tower.clock.moveTo(day('05-21'));
    const timekeeper = await tower.keepsTime();
    await timekeeper.runDue();
    expect(await tower.rung()).toEqual(['first', 'second', 'third']);
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
