import { Catalogue } from '#libs/catalogue';
import { applicationDataSource, type TemporaryDatabase } from '#libs/database';
import { EventLog1795305600000, PostgresEventStore } from '#libs/event-store';
import { SystemClock } from '#libs/kernel';
import { testDatabase } from '#libs/testing';
import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Projection } from './projection.js';
import { ProjectionRunner } from './projection-runner.js';
import { projectionMigrations } from './projection-migrations.js';
import { tallyEvents, TallyTables1795305900000, type TallyEvent } from './tally.fixture.js';

/** A log, and the tables that tallies of it are kept in; fresh for each test. */
export class TallyHouse {
  readonly store: PostgresEventStore;
  readonly #started: ProjectionRunner[] = [];

  private constructor(
    readonly database: TemporaryDatabase,
    readonly dataSource: DataSource,
  ) {
    this.store = this.openStore();
  }

  static async open(): Promise<TallyHouse> {
    Logger.overrideLogger(false);
    const database = await testDatabase([
      EventLog1795305600000,
      ...projectionMigrations,
      TallyTables1795305900000,
    ]);
    const dataSource = await applicationDataSource(database.addresses, []).initialize();
    return new TallyHouse(database, dataSource);
  }

  /** Of another process. */
  openStore(): PostgresEventStore {
    return new PostgresEventStore({ url: this.database.addresses.applicationUrl, clock: new SystemClock() });
  }

  run(
    projections: readonly Projection[],
    log = this.store,
    catalogue = new Catalogue(tallyEvents),
  ): ProjectionRunner {
    const runner = new ProjectionRunner(log, catalogue, this.dataSource);
    this.#started.push(runner);
    runner.start(projections);
    return runner;
  }

  lines(): Promise<unknown> {
    return this.dataSource.query('select position::int, of, by from tally_line order by position');
  }

  titles(): Promise<unknown> {
    return this.dataSource.query('select of, title from tally_title order by of');
  }

  async positions(): Promise<number[]> {
    const select = 'select position::int from tally_line order by position';
    return (await this.dataSource.query<{ position: number }[]>(select)).map(({ position }) => position);
  }

  async close(): Promise<void> {
    await Promise.all(this.#started.map((runner) => runner.stop()));
    await this.store.close();
    await this.dataSource.destroy();
    await this.database.drop();
  }
}

export const counted = (of: string, by = 1): TallyEvent => ({ type: 'tally.counted', data: { of, by } });

export const renamed = (of: string, to: string): TallyEvent => ({ type: 'tally.renamed', data: { of, to } });

export const ignored: TallyEvent = { type: 'tally.ignored', data: {} };

export const many = (count: number): TallyEvent[] =>
  Array.from({ length: count }, (_, index) => counted(`n${index}`));

export const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);

export const soon = (): AbortSignal => AbortSignal.timeout(10_000);
