import { campaignEvents } from '#libs/campaign';
import { Catalogue } from '#libs/catalogue';
import { applicationDataSource, type TemporaryDatabase } from '#libs/database';
import { EventLog1795305600000, EventStore, PostgresEventStore } from '#libs/event-store';
import { InputPipe, Pages, ProblemFilter, ReadModelClock } from '#libs/http';
import { canonicalJson, newId, SystemClock } from '#libs/kernel';
import { projectionMigrations, ProjectionsModule } from '#libs/projections';
import { testDatabase } from '#libs/testing';
import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { DashboardsModule } from './dashboards.module.js';
import { DashboardTables1795306400000 } from './infrastructure/dashboards.migration.js';

let database: TemporaryDatabase;
let store: PostgresEventStore;
let dataSource: DataSource;
let app: NestFastifyApplication;

beforeAll(async () => {
  database = await testDatabase([
    EventLog1795305600000,
    ...projectionMigrations,
    DashboardTables1795306400000,
  ]);
  store = new PostgresEventStore({ url: database.addresses.applicationUrl, clock: new SystemClock() });
  dataSource = await applicationDataSource(database.addresses, []).initialize();
  const globals = [
    { provide: EventStore, useValue: store },
    { provide: Catalogue, useValue: new Catalogue(campaignEvents) },
    { provide: DataSource, useValue: dataSource },
    { provide: Pages, useFactory: (clock: ReadModelClock) => new Pages(clock), inject: [ReadModelClock] },
  ];
  @Global()
  @Module({ providers: globals, exports: globals })
  class GlobalsModule {}

  const module = await Test.createTestingModule({
    imports: [GlobalsModule, ProjectionsModule, DashboardsModule],
    providers: [
      { provide: APP_FILTER, useClass: ProblemFilter },
      { provide: APP_PIPE, useClass: InputPipe },
    ],
  }).compile();
  app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
  await app.listen(0, '127.0.0.1');
});

afterAll(async () => {
  await app.close();
  await store.close();
  await dataSource.destroy();
  await database.drop();
});

const get = async (path: string): Promise<{ status: number; body: unknown }> => {
  const answer = await fetch(`${await app.getUrl()}${path}`);
  return { status: answer.status, body: await answer.json() };
};

const openCampaign = async (): Promise<number> => {
  const commandId = newId();
  const actor = { accountId: 'tester', organId: 'test-organ', role: 'office' };
  const data = {
    organ: 'office',
    title: { zh: '春季', en: 'Spring' },
    rulebook: 'test',
    rulebookDigest: 'd'.repeat(64),
    arrangement: 'a'.repeat(64),
  };
  const opened = {
    id: newId(),
    type: 'campaign.opened',
    schemaVersion: 1,
    metadata: canonicalJson({ commandId, correlationId: commandId, actor, effectiveOn: '2017-05-15' }),
    data: canonicalJson(data),
  };
  const { position } = await store.append(
    [{ stream: 'campaign-spring', expectedRevision: 'no-stream', events: [opened] }],
    { commandId, accountId: 'tester', contentDigest: 'ab'.repeat(32) },
  );
  return position;
};

describe('GET /campaigns/{id}/report', () => {
  it('waits for what the asker just wrote', async () => {
    const position = await openCampaign();
    expect(await get(`/campaigns/spring/report?minPosition=${position}`)).toEqual({
      status: 200,
      body: {
        ...{ campaign: 'spring', title: { zh: '春季', en: 'Spring' }, position, eventsInLog: position },
        ...{ nominations: 0, stages: [], owners: [], stopped: [] },
        honours: { conferred: 0, revoked: 0, outstanding: [] },
      },
    });
  });

  it('answers with a problem for a campaign that nobody opened, and for what is no position', async () => {
    expect(await get('/campaigns/autumn/report')).toMatchObject({
      status: 404,
      body: { code: 'DASHBOARDS.CAMPAIGN_NOT_FOUND' },
    });
    expect(await get('/campaigns/spring/report?minPosition=soon')).toMatchObject({ status: 400 });
  });
});
