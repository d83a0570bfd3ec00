import { DiscoveryService } from '@nestjs/core';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { Catalogue } from '#libs/catalogue';
import type { DatabaseAddresses } from '#libs/database';
import { EventStore } from '#libs/event-store';
import { Projection, ProjectionRunner, providersOf } from '#libs/projections';
import { createWorker } from '../../apps/worker/src/create-worker.js';
import { readEnv } from '../../config/env.js';
import { generateCampaigns } from '../generator/generate-campaigns.js';
import { loadInto, movedBy } from '../generator/load-into.js';
import type { Bench } from './bench.js';
import { median, spreadOf } from './rounds.js';

const rounds = 3;
const least = 0.2;
const patience = 3_600_000;

/**
 * How fast all read models are filled anew from a log of whole campaigns, beside a bare SELECT of the same events.
 * `BENCH_NOMINATIONS=20000` makes it a log of a million events.
 */
export const rebuild: Bench = async function* (addresses) {
  const nominations = Number(process.env['BENCH_NOMINATIONS'] ?? 600);
  const dataDirectory = await mkdtemp(join(tmpdir(), 'mingjian-bench-'));
  const { app, close } = await createWorker({ env: envOf(addresses, dataDirectory) });
  const [store, dataSource] = [app.get(EventStore), app.get(DataSource)];
  const projections = providersOf(app.get(DiscoveryService), Projection);
  await app.get(ProjectionRunner).stop();
  await loadInto(addresses, movedBy(await store.head(), generateCampaigns({ seed: 'rebuild', nominations })));
  const events = await store.head();
  const rates: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    bare.push(events / (await secondsOf(() => readAll(store))));
    await dataSource.query('update projection_checkpoint set version = version - 1');
    const runner = new ProjectionRunner(store, app.get(Catalogue), dataSource);
    const seconds = await secondsOf(async () => {
      runner.start(projections);
      await runner.reached(events, AbortSignal.timeout(patience));
    });
    await runner.stop();
    rates.push(events / seconds);
  }
  await close();
  await rm(dataDirectory, { recursive: true });
  const [value, baseline] = [median(rates), median(bare)];
  const ratio = value / baseline;
  yield {
    bench: `rebuild of ${projections.length} read models from ${events.toLocaleString('en')} events`,
    ...{ value, unit: 'events/s', baseline, ratio },
    ...{ target: `≥ ${least} of a bare SELECT`, met: ratio >= least, spread: spreadOf(rates) },
  };
};

const envOf = ({ applicationUrl, ownerUrl }: DatabaseAddresses, dataDirectory: string) =>
  readEnv({
    MINGJIAN_LOG_LEVEL: 'error',
    MINGJIAN_DATA_DIR: dataDirectory,
    DATABASE_URL: applicationUrl,
    DATABASE_OWNER_URL: ownerUrl,
  });

const readAll = async (store: EventStore): Promise<void> => {
  for (let after = 0, upTo: number; ; after = upTo) {
    ({ upTo } = await store.readAll({ after, limit: 1_000 }));
    if (upTo === after) return;
  }
};

const secondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1_000;
};
