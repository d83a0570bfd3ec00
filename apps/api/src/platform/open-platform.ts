import { Pool } from 'pg';
import type { Env } from '#config/env';
import { readSecrets } from '#config/secrets';
import { Arrangements, stateCouncilArrangement } from '#libs/calendar';
import { Catalogue } from '#libs/catalogue';
import {
  applicationDataSource,
  migrate,
  openDatabase,
  type DatabaseLog,
  type DatabaseOptions,
} from '#libs/database';
import { Decisions } from '#libs/decisions';
import { PostgresEventStore } from '#libs/event-store';
import type { Clock } from '#libs/kernel';
import { entities, eventSpecs, migrations } from '../contexts.js';
import { arrangementFiles } from './arrangement-files.js';
import { Closers } from './closers.js';
import type { Platform } from './platform.js';

export interface PlatformOptions {
  readonly env: Env;
  readonly clock: Clock;
  readonly log: DatabaseLog;
}

/** Opens the database, brings it to the newest shape, and opens the log on it; on failure nothing stays open. */
export const openPlatform = async (options: PlatformOptions): Promise<Platform> => {
  const closers = new Closers();
  try {
    return await open(options, closers);
  } catch (error) {
    await closers.close();
    throw error;
  }
};

const open = async ({ env, clock, log }: PlatformOptions, closers: Closers): Promise<Platform> => {
  const secrets = await readSecrets(env);
  const arrangements = Arrangements.from(
    stateCouncilArrangement(),
    await arrangementFiles(env.arrangementsDirectory),
  );
  const database = await openDatabase(databaseOf(env, log));
  closers.add(() => database.stop());
  const { addresses } = database;
  await migrate(addresses, migrations);
  const dataSource = applicationDataSource(addresses, [...entities]);
  await dataSource.initialize();
  closers.add(() => dataSource.destroy());
  const pool = new Pool({ connectionString: addresses.applicationUrl });
  closers.add(() => pool.end());
  const store = new PostgresEventStore({ url: addresses.applicationUrl, clock });
  closers.add(() => store.close());
  const catalogue = new Catalogue(...eventSpecs);
  const decisions = new Decisions(store, catalogue, clock, {
    zone: env.timezone,
    contentKey: secrets.contentKey,
  });
  const isEmbedded = database.mode === 'embedded';
  const close = (): Promise<void> => closers.close();
  return { clock, arrangements, catalogue, store, decisions, dataSource, pool, secrets, isEmbedded, close };
};

const databaseOf = ({ database, dataDirectory }: Env, log: DatabaseLog): DatabaseOptions =>
  database ? { mode: 'server', ...database } : { mode: 'embedded', dataDirectory, log };
