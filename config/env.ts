import { join } from 'node:path';
import type { DailyQuota, FolderLimits } from '#libs/attachments';
import type { ProviderSettings } from '#libs/identity';
import { refusals } from '#libs/kernel';
import type { z } from 'zod';
import { edgeOf, type EdgeEnv } from './edge.schema.js';
import { envSchema } from './env.schema.js';
import { providerOf } from './provider.schema.js';

/** Everything an operator can set; read once, at the start of an app. */
export interface Env {
  /** 0 takes any free one. */
  readonly port: number;
  readonly host: string;
  /** Bytes. */
  readonly bodyLimit: number;
  readonly edge: EdgeEnv;
  /** An own PostgreSQL; without it the embedded one is started. */
  readonly database: { readonly applicationUrl: string; readonly ownerUrl: string } | undefined;
  /** Where the embedded database and the secrets are. */
  readonly dataDirectory: string;
  /** IANA name of the zone whose calendar days count. */
  readonly timezone: string;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  /** Folder of YAML or JSON files, one for each further year of working days. */
  readonly arrangementsDirectory: string | undefined;
  /** Where uploaded files lie, what may come there, of what size, how much in a day, and what stays free. */
  readonly attachments: FolderLimits & { readonly directory: string; readonly daily: DailyQuota };
  /** 32 bytes each, hexadecimal; without them they are kept in the data directory. */
  readonly keys: { readonly contentKey: string; readonly candidacyKey: string } | undefined;
  /** The same, itself or the file (mode 0600) that it stands in. */
  readonly masterKey: { readonly value: string } | { readonly file: string } | undefined;
  /** While the master key is turned: where the next one stands. */
  readonly nextMasterKeyFile: string | undefined;
  /** With whom people sign in; without one with passwords only. */
  readonly provider: ProviderSettings | undefined;
  /** Where the subject keys lie, wrapped by the master key: outside the database and its backups. */
  readonly keysDirectory: string;
  /** Where they lie instead; the owner makes the tables and turns the master key, and serves nobody. */
  readonly keyDatabase: { readonly url: string; readonly ownerUrl: string | undefined } | undefined;
  readonly ledger: {
    /** What checkpoints call this platform; each log adds its own name. */
    readonly origin: string;
    /** Of the tiles and checkpoints. */
    readonly directory: string;
    /** Of the key that signs; the last signed checkpoints are kept beside it. */
    readonly keyFile: string;
    /** While the key is turned: both sign. */
    readonly nextKeyFile: string | undefined;
    /** Each `VKEY@URL`. */
    readonly witnesses: readonly string[];
    /** How many of them must sign before a checkpoint is published. */
    readonly witnessesWanted: number;
  };
}

/** @throws CONFIG.INVALID naming every variable that is wrong */
export const readEnv = (variables: NodeJS.ProcessEnv): Env => {
  // A variable that is set to nothing counts as not set.
  const given = Object.entries(variables).filter(([, value]) => value !== '');
  const parsed = envSchema.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join(', ')} ${message}`);
    throw refuse('CONFIG.INVALID', { faults: faults.join('; ') });
  }
  const env = parsed.data;
  return {
    port: env.PORT,
    host: env.HOST,
    bodyLimit: env.BODY_LIMIT,
    edge: edgeOf(env),
    database: databaseOf(env),
    dataDirectory: env.MINGJIAN_DATA_DIR,
    timezone: env.MINGJIAN_TIMEZONE,
    logLevel: env.MINGJIAN_LOG_LEVEL,
    arrangementsDirectory: env.MINGJIAN_ARRANGEMENTS_DIR,
    attachments: {
      directory: env.MINGJIAN_ATTACHMENTS_DIR ?? join(env.MINGJIAN_DATA_DIR, 'attachments'),
      maxBytes: env.MINGJIAN_ATTACHMENT_LIMIT,
      types: env.MINGJIAN_ATTACHMENT_TYPES,
      leastFree: env.MINGJIAN_ATTACHMENT_LEAST_FREE,
      daily: { files: env.MINGJIAN_ATTACHMENT_DAILY_FILES, bytes: env.MINGJIAN_ATTACHMENT_DAILY_BYTES },
    },
    keys: keysOf(env),
    masterKey: masterKeyOf(env),
    nextMasterKeyFile: env.MINGJIAN_NEXT_MASTER_KEY_FILE,
    provider: providerOf(env),
    keyDatabase: keyDatabaseOf(env),
    keysDirectory: env.MINGJIAN_KEYS_DIR ?? join(env.MINGJIAN_DATA_DIR, 'keys'),
    ledger: {
      origin: env.MINGJIAN_LEDGER_ORIGIN,
      directory: env.MINGJIAN_LEDGER_DIR ?? join(env.MINGJIAN_DATA_DIR, 'ledger'),
      keyFile: env.MINGJIAN_LEDGER_KEY_FILE ?? join(env.MINGJIAN_DATA_DIR, 'ledger-key', 'key.pem'),
      nextKeyFile: env.MINGJIAN_LEDGER_NEXT_KEY_FILE,
      witnesses: env.MINGJIAN_LEDGER_WITNESSES,
      witnessesWanted: env.MINGJIAN_LEDGER_WITNESSES_WANTED ?? env.MINGJIAN_LEDGER_WITNESSES.length,
    },
  };
};

type Variables = z.output<typeof envSchema>;

const databaseOf = ({ DATABASE_URL, DATABASE_OWNER_URL }: Variables): Env['database'] =>
  DATABASE_URL === undefined || DATABASE_OWNER_URL === undefined
    ? undefined
    : { applicationUrl: DATABASE_URL, ownerUrl: DATABASE_OWNER_URL };

const keyDatabaseOf = (variables: Variables): Env['keyDatabase'] => {
  const { MINGJIAN_KEYS_DATABASE_URL: url, MINGJIAN_KEYS_DATABASE_OWNER_URL: ownerUrl } = variables;
  return url === undefined ? undefined : { url, ownerUrl };
};

const keysOf = ({ MINGJIAN_CONTENT_KEY, MINGJIAN_CANDIDACY_KEY }: Variables): Env['keys'] =>
  MINGJIAN_CONTENT_KEY === undefined || MINGJIAN_CANDIDACY_KEY === undefined
    ? undefined
    : { contentKey: MINGJIAN_CONTENT_KEY, candidacyKey: MINGJIAN_CANDIDACY_KEY };

const masterKeyOf = ({ MINGJIAN_MASTER_KEY, MINGJIAN_MASTER_KEY_FILE }: Variables): Env['masterKey'] => {
  if (MINGJIAN_MASTER_KEY_FILE !== undefined) return { file: MINGJIAN_MASTER_KEY_FILE };
  return MINGJIAN_MASTER_KEY === undefined ? undefined : { value: MINGJIAN_MASTER_KEY };
};

const refuse = refusals({
  'CONFIG.INVALID': {
    kind: 'invalid',
    says: { zh: '环境变量不正确：{faults}', en: 'The environment is not as it should be: {faults}' },
    next: { zh: '请更正后重新启动。', en: 'Correct it, then start again.' },
  },
});
