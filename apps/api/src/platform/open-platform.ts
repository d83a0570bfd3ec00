import { Logger } from '@nestjs/common';
import { join } from 'node:path';
import { Pool } from 'pg';
import { arrangementFiles } from '#config/arrangement-files';
import type { Env } from '#config/env';
import { readSecrets } from '#config/secrets';
import { PostgresAccessTrail, StoredAccessLog } from '#libs/access-log';
import { FolderAttachments, PostgresUploads } from '#libs/attachments';
import { Arrangements, stateCouncilArrangement } from '#libs/calendar';
import { Catalogue } from '#libs/catalogue';
import {
  applicationDataSource,
  attachDatabase,
  migrate,
  openDatabase,
  type DatabaseLog,
  type DatabaseOptions,
  type OpenDatabase,
} from '#libs/database';
import { Decisions } from '#libs/decisions';
import { PostgresEventStore } from '#libs/event-store';
import { passwordCost, type PasswordCost } from '#libs/identity';
import type { Clock } from '#libs/kernel';
import { KeyNumbers, Keyring, Seals, Unsealing } from '#libs/sealing';
import { FolderUrnKeys } from '#libs/review';
import { entities, eventSpecs, migrations } from '../contexts.js';
import { Closers } from './closers.js';
import { openKeys } from './open-keys.js';
import { openLedgers } from './open-ledgers.js';
import type { Platform } from './platform.js';

export interface PlatformOptions {
  readonly env: Env;
  readonly clock: Clock;
  readonly log: DatabaseLog;
  /** That of production by default. */
  readonly passwordCost?: PasswordCost;
}

/** Opens the database, brings it to the newest shape, and opens the log on it; on failure nothing stays open. */
export const openPlatform = (options: PlatformOptions): Promise<Platform> =>
  platformOn(options, async (closers) => {
    const database = await openDatabase(databaseOf(options));
    closers.add(() => database.stop());
    await migrate(database.addresses, migrations);
    return database;
  });

/** For commands beside a running server: its database as it is, which stays up. */
export const attachPlatform = (options: PlatformOptions): Promise<Platform> =>
  platformOn(options, () => attachDatabase(databaseOf(options)));

type ReachDatabase = (closers: Closers) => Promise<OpenDatabase>;

const platformOn = async (options: PlatformOptions, reach: ReachDatabase): Promise<Platform> => {
  const closers = new Closers();
  try {
    return await open(options, reach, closers);
  } catch (error) {
    await closers.close();
    throw error;
  }
};

const open = async (
  { env, clock, passwordCost: cost = passwordCost }: PlatformOptions,
  reach: ReachDatabase,
  closers: Closers,
): Promise<Platform> => {
  const secrets = await readSecrets(env);
  const arrangements = Arrangements.from(
    stateCouncilArrangement(),
    await arrangementFiles(env.arrangementsDirectory),
  );
  const database = await reach(closers);
  const { addresses } = database;
  const dataSource = applicationDataSource(addresses, [...entities]);
  await dataSource.initialize();
  closers.add(() => dataSource.destroy());
  const uploads = new PostgresUploads(dataSource, clock, env.timezone, env.attachments.daily);
  const pool = new Pool({ connectionString: addresses.applicationUrl });
  // A connection that breaks while nobody uses it is replaced; unheard, it would end the process.
  pool.on('error', (error) => new Logger('Database').warn({ message: 'an idle connection broke', error }));
  closers.add(() => pool.end());
  const store = new PostgresEventStore({ url: addresses.applicationUrl, clock });
  closers.add(() => store.close());
  const accessStore = new PostgresEventStore({ url: addresses.applicationUrl, clock, schema: 'access' });
  closers.add(() => accessStore.close());
  const catalogue = new Catalogue(...eventSpecs);
  const keyring = new Keyring(await openKeys(env, secrets, store, closers));
  const { directory } = env.attachments;
  const attachments = await FolderAttachments.at(directory, env.attachments, clock, keyring);
  const keyNumbers = new KeyNumbers(store);
  const decisions = new Decisions(store, catalogue, clock, {
    zone: env.timezone,
    contentKey: secrets.contentKey,
    seals: new Seals(keyring, keyNumbers),
  });
  const ledgers = await openLedgers(env, { cases: store, access: accessStore });
  const accessLog = new StoredAccessLog(accessStore);
  const accessTrail = new PostgresAccessTrail(pool, env.timezone);
  const urnKeys = new FolderUrnKeys(join(env.dataDirectory, 'urn-keys'));
  const isEmbedded = database.mode === 'embedded';
  const close = (): Promise<void> => closers.close();
  return {
    ...{ clock, arrangements, catalogue, store, decisions, dataSource, pool, secrets, attachments, uploads },
    ...{ accessLog, accessTrail, ledgers, provider: env.provider, passwordCost: cost },
    ...{ keyring, keyNumbers, unsealing: new Unsealing(keyring), urnKeys, isEmbedded, close },
  };
};

const databaseOf = ({ env: { database, dataDirectory }, log }: PlatformOptions): DatabaseOptions =>
  database ? { mode: 'server', ...database } : { mode: 'embedded', dataDirectory, log };
