import { Catalogue } from '#libs/catalogue';
import { applicationDataSource } from '#libs/database';
import { EventLog1795305600000, EventStore, PostgresEventStore } from '#libs/event-store';
import { ReadModelClock } from '#libs/http';
import { SystemClock } from '#libs/kernel';
import { testDatabase } from '#libs/testing';
import { Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { ProjectionRunner } from './projection-runner.js';
import { projectionMigrations } from './projection-migrations.js';
import { ProjectionsModule } from './projections.module.js';
import { record, tallyEvents, TallyProjection, TallyTables1795305900000 } from './tally.fixture.js';

@Module({ providers: [TallyProjection] })
class ContextModule {}

describe('An app that imports the projections', () => {
  it('runs those that its modules provide, and ends them with itself', async () => {
    const database = await testDatabase([
      EventLog1795305600000,
      ...projectionMigrations,
      TallyTables1795305900000,
    ]);
    const store = new PostgresEventStore({
      url: database.addresses.applicationUrl,
      clock: new SystemClock(),
    });
    const dataSource = await applicationDataSource(database.addresses, []).initialize();

    const globals = [
      { provide: EventStore, useValue: store },
      { provide: Catalogue, useValue: new Catalogue(tallyEvents) },
      { provide: DataSource, useValue: dataSource },
    ];
    @Global()
    @Module({ providers: globals, exports: globals })
    class GlobalsModule {}

    const app = await Test.createTestingModule({
      imports: [GlobalsModule, ContextModule, ProjectionsModule],
    }).compile();
    await app.init();
    const { position } = await record(store, [{ type: 'tally.counted', data: { of: 'a', by: 1 } }]);
    const clock = app.get(ReadModelClock);
    await clock.reached(position, AbortSignal.timeout(10_000));
    expect(await clock.position()).toBe(position);
    expect(app.get(ProjectionRunner).status()).toEqual([
      { name: 'tally', version: 1, position, rebuild: null, failure: null },
    ]);
    await app.close();
    await record(store, [{ type: 'tally.counted', data: { of: 'b', by: 1 } }]);
    expect(await dataSource.query('select of from tally_line')).toEqual([{ of: 'a' }]);

    await store.close();
    await dataSource.destroy();
    await database.drop();
  });
});
