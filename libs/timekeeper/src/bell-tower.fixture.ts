import { Catalogue } from '#libs/catalogue';
import { applicationDataSource, type TemporaryDatabase } from '#libs/database';
import { EventLog1795305600000, EventStore, PostgresEventStore } from '#libs/event-store';
import { Clock, DrivenClock, SystemClock, type Instant } from '#libs/kernel';
import { projectionMigrations } from '#libs/projections';
import { testDatabase } from '#libs/testing';
import { Global, Module, type INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { bellEvents, BellSchedule, setBell } from './bell.fixture.js';
import { FailedActs1795397000000 } from './failed-acts.migration.js';
import { Timekeeper } from './timekeeper.js';
import { TimekeeperDiary1795305800000 } from './timekeeper.migration.js';
import { TimekeeperModule } from './timekeeper.module.js';

export const day = (date: string): Instant => `2017-${date}T16:00:00.000Z` as Instant;

/** Bells in a log, and timekeepers that ring them by a clock that the test drives; fresh for each test. */
export class BellTower {
  readonly clock = new DrivenClock(day('05-15'));
  readonly store: PostgresEventStore;
  readonly #apps: INestApplicationContext[] = [];

  private constructor(
    readonly database: TemporaryDatabase,
    private readonly dataSource: DataSource,
  ) {
    this.store = new PostgresEventStore({
      url: database.addresses.applicationUrl,
      clock: new SystemClock(),
    });
  }

  static async open(): Promise<BellTower> {
    const database = await testDatabase([
      EventLog1795305600000,
      ...projectionMigrations,
      TimekeeperDiary1795305800000,
      FailedActs1795397000000,
    ]);
    return new BellTower(database, await applicationDataSource(database.addresses, []).initialize());
  }

  /** One more timekeeper on the same log. */
  async keepsTime(bells = new BellSchedule(this.store)): Promise<Timekeeper> {
    const globals = [
      { provide: EventStore, useValue: this.store },
      { provide: Catalogue, useValue: new Catalogue(bellEvents) },
      { provide: DataSource, useValue: this.dataSource },
      { provide: Clock, useValue: this.clock },
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
    this.#apps.push(app);
    return app.get(Timekeeper);
  }

  sets(key: string, due: Instant): ReturnType<typeof setBell> {
    return setBell(this.store, key, due);
  }

  /** Keys of the bells that were rung, in the order of the log. */
  async rung(): Promise<string[]> {
    const { events } = await this.store.readAll({ after: 0, types: ['bell.rung'], limit: 1000 });
    return events.map(({ data }) => (JSON.parse(data) as { key: string }).key);
  }

  /** Resolves when so many bells were rung. */
  async whenRung(count: number): Promise<void> {
    let seen = 0;
    const signal = AbortSignal.timeout(10_000);
    for await (const page of this.store.subscribe({ after: 0, types: ['bell.rung'], signal })) {
      seen += page.events.length;
      if (seen >= count) return;
    }
    throw new Error(`${seen} of ${count} bells were rung`);
  }

  settled(): Promise<unknown> {
    return this.dataSource.query('select key, outcome, code from settled_act order by settled_at, key');
  }

  async close(): Promise<void> {
    await Promise.all(this.#apps.map((app) => app.close()));
    await this.store.close();
    await this.dataSource.destroy();
    await this.database.drop();
  }
}
