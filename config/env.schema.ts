import type { AttachmentWord } from '#libs/attachments';
import { z } from 'zod';
import { edgeVariables, headersBeforeRequest } from './edge.schema.js';
import { providerNeeds, providerVariables } from './provider.schema.js';
import { whole } from './whole.schema.js';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Said again: the types alone cost nothing, their library a second at the start of every command. */
const attachmentWords = [
  'pdf',
  'png',
  'jpeg',
  'docx',
  'xlsx',
  'text',
  'zip',
] as const satisfies readonly AttachmentWord[];

const isZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
};

const words = <const Word extends string>(known: readonly Word[]): z.ZodType<readonly Word[], string> =>
  z
    .string()
    .transform((list) => list.split(','))
    .pipe(z.array(z.enum(known, `must be some of ${known.join(',')}`)));

const zone = z.string().refine(isZone, 'must be an IANA time zone, for example Asia/Shanghai');
const address = z.string().regex(/^postgres(ql)?:\/\//, 'must be a postgres:// address');
const origin = z.string().regex(/^[^\s+/]+(\/[^\s+/]+)*$/, 'must be a name such as vetting.city.example');
const witnesses = z
  .string()
  .transform((list) => list.split(/[\s,]+/).filter((one) => one !== ''))
  .pipe(z.array(z.string().regex(/^.+@https?:\/\//, 'must be VKEY@URL, as mingjian witness serve prints')));
const key = z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits (32 bytes)');

const variables = z.object({
  ...edgeVariables,
  ...providerVariables,
  PORT: whole(0, 65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  BODY_LIMIT: whole(1_024, 100_000_000).default(1_048_576),
  DATABASE_URL: address.optional(),
  DATABASE_OWNER_URL: address.optional(),
  MINGJIAN_DATA_DIR: z.string().default('.data'),
  MINGJIAN_TIMEZONE: zone.default('Asia/Shanghai'),
  MINGJIAN_LOG_LEVEL: z.enum(logLevels).default('info'),
  MINGJIAN_ARRANGEMENTS_DIR: z.string().optional(),
  MINGJIAN_ATTACHMENTS_DIR: z.string().optional(),
  MINGJIAN_ATTACHMENT_LIMIT: whole(1, 10_737_418_240).default(52_428_800),
  MINGJIAN_ATTACHMENT_TYPES: words(attachmentWords).default(['pdf', 'png', 'jpeg', 'docx', 'xlsx', 'text']),
  MINGJIAN_ATTACHMENT_DAILY_FILES: whole(1, 999_999_999_999).default(500),
  MINGJIAN_ATTACHMENT_DAILY_BYTES: whole(1, 999_999_999_999).default(2_147_483_648),
  MINGJIAN_ATTACHMENT_LEAST_FREE: whole(0, 999_999_999_999).default(536_870_912),
  MINGJIAN_CONTENT_KEY: key.optional(),
  MINGJIAN_CANDIDACY_KEY: key.optional(),
  MINGJIAN_MASTER_KEY: key.optional(),
  MINGJIAN_MASTER_KEY_FILE: z.string().optional(),
  MINGJIAN_NEXT_MASTER_KEY_FILE: z.string().optional(),
  MINGJIAN_KEYS_DIR: z.string().optional(),
  MINGJIAN_KEYS_DATABASE_URL: address.optional(),
  MINGJIAN_KEYS_DATABASE_OWNER_URL: address.optional(),
  MINGJIAN_LEDGER_ORIGIN: origin.default('mingjian.example'),
  MINGJIAN_LEDGER_DIR: z.string().optional(),
  MINGJIAN_LEDGER_KEY_FILE: z.string().optional(),
  MINGJIAN_LEDGER_NEXT_KEY_FILE: z.string().optional(),
  MINGJIAN_LEDGER_WITNESSES: witnesses.default([]),
  MINGJIAN_LEDGER_WITNESSES_WANTED: whole(0, 100).optional(),
});

type Variable = keyof z.output<typeof variables>;
type Given = Partial<Record<Variable, unknown>>;

const together =
  (...all: readonly Variable[]) =>
  (given: Given): boolean =>
    all.every((name) => (given[name] === undefined) === (given[all[0] ?? name] === undefined));

const missing = (...all: readonly Variable[]): { path: string[]; error: string } => ({
  path: [...all],
  error: 'must be set together or not at all',
});

const database = ['DATABASE_URL', 'DATABASE_OWNER_URL'] as const;
const keys = ['MINGJIAN_CONTENT_KEY', 'MINGJIAN_CANDIDACY_KEY'] as const;
const masterKey = ['MINGJIAN_MASTER_KEY', 'MINGJIAN_MASTER_KEY_FILE'] as const;

/** With the others given, nothing is kept in the data directory, so it must be given, too. */
const oneMasterKey = (given: Given): boolean => {
  const count = masterKey.filter((name) => given[name] !== undefined).length;
  return given.MINGJIAN_CONTENT_KEY === undefined ? count <= 1 : count === 1;
};

/** A password or a role makes no other database. */
const databaseIn = (url: unknown): string => {
  if (typeof url !== 'string') return '';
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || '5432'}${pathname}`;
};

const keysElsewhere = ({ MINGJIAN_KEYS_DATABASE_URL: keysUrl, DATABASE_URL: logUrl }: Given): boolean =>
  keysUrl === undefined || databaseIn(keysUrl) !== databaseIn(logUrl);

const ownerBeside = ({
  MINGJIAN_KEYS_DATABASE_URL: url,
  MINGJIAN_KEYS_DATABASE_OWNER_URL: ownerUrl,
}: Given): boolean =>
  ownerUrl === undefined || (url !== undefined && databaseIn(url) === databaseIn(ownerUrl));

/** What wraps the keys is not made in silence on one of several machines. */
const keyDatabaseWithMasterKey = (given: Given): boolean =>
  given.MINGJIAN_KEYS_DATABASE_URL === undefined || masterKey.some((name) => given[name] !== undefined);

export const envSchema = variables
  .refine(together(...database), missing(...database))
  .refine(together(...keys), missing(...keys))
  .refine(oneMasterKey, {
    path: [...masterKey],
    error: 'must be set one at most, and one with MINGJIAN_CONTENT_KEY',
  })
  .refine(keysElsewhere, {
    path: ['MINGJIAN_KEYS_DATABASE_URL'],
    error: 'must be another database than DATABASE_URL',
  })
  .refine(ownerBeside, {
    path: ['MINGJIAN_KEYS_DATABASE_OWNER_URL'],
    error: 'must be the same database as MINGJIAN_KEYS_DATABASE_URL',
  })
  .refine(keyDatabaseWithMasterKey, {
    path: [...masterKey],
    error: 'one must be set with MINGJIAN_KEYS_DATABASE_URL',
  })
  .refine(together(...providerNeeds), missing(...providerNeeds))
  .refine(headersBeforeRequest, {
    path: ['HEADERS_TIMEOUT'],
    error: 'must not be longer than REQUEST_TIMEOUT',
  });
