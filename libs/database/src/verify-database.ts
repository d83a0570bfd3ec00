import type { DatabaseAddresses } from './database-addresses.js';
import { refuse } from './database.errors.js';
import type { DatabaseMode } from './database.js';
import { inSession } from './session.js';

interface Findings {
  readonly version: number;
  readonly database: string;
  readonly encoding: string;
  readonly locale: string;
  readonly role: string;
  /** What the application's role may do and must not, if anything. */
  readonly power: string | null;
}

/** Refuses a database that would spoil texts, and an application role that could rewrite the log. */
export const verifyDatabase = async (addresses: DatabaseAddresses, mode: DatabaseMode): Promise<void> => {
  const found = await look(addresses);
  const { database, encoding, locale, role, power } = found;
  if (found.version < 140_000)
    throw refuse('DATABASE.TOO_OLD', { version: Math.floor(found.version / 10_000) });
  if (encoding !== 'UTF8') throw refuse('DATABASE.ENCODING', { database, encoding });
  // A server of one's own may sort as it likes: what must sort by bytes says so in its SQL.
  if (mode === 'embedded' && locale !== 'C/C') throw refuse('DATABASE.LOCALE', { database, locale });
  if (power !== null) throw refuse('DATABASE.ROLE_TOO_STRONG', { role, power });
};

const look = async ({ applicationUrl, ownerUrl }: DatabaseAddresses): Promise<Findings> => {
  const owner = await inSession(ownerUrl, (client) => Promise.resolve(client.user));
  const { rows } = await inSession(applicationUrl, (client) => client.query<Findings>(question, [owner]));
  const [findings] = rows;
  if (!findings) throw new RangeError('pg_database has no row for the current database');
  return findings;
};

const question = `
  select current_setting('server_version_num')::int as version, datname as database,
         pg_encoding_to_char(encoding) as encoding, concat_ws('/', datcollate, datctype, nullif(to_jsonb(d) ->> 'datlocprovider', 'c')) as locale, current_user as role,
         case when (select rolsuper from pg_roles where rolname = current_user) then 'superuser'
              when pg_has_role(datdba, 'member') then 'owner of the database'
              when exists (select from pg_roles where rolname = $1 and pg_has_role(oid, 'member')) then 'member of the owner'
              when exists (select from pg_namespace where nspname = any (current_schemas(false))
                           and has_schema_privilege(oid, 'create')) then 'create in schema'
         end as power
    from pg_database d where datname = current_database()`;
