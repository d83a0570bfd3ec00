import { Client } from 'pg';
import { testDatabase } from '#libs/testing';
import type { TemporaryDatabase } from '#libs/database';
import { migrations } from '../../apps/api/src/contexts.js';

let database: TemporaryDatabase;
let owner: Client;
let application: Client;

const opened = async (connectionString: string): Promise<Client> => {
  const client = new Client({ connectionString });
  await client.connect();
  return client;
};

beforeAll(async () => {
  database = await testDatabase(migrations);
  owner = await opened(database.addresses.ownerUrl);
  application = await opened(database.addresses.applicationUrl);
}, 60_000);

afterAll(async () => {
  await owner.end();
  await application.end();
  await database.drop();
});

/** Columns, constraints, indexes and grants of all that the application may empty, by their names. */
const shapes = async (): Promise<unknown> => {
  const { rows } = await owner.query(
    `
    select relname,
      (select json_agg(json_build_array(attname, atttypid::regtype, attnotnull, attgenerated, attidentity, attcollation,
                pg_get_expr(adbin, adrelid)) order by attname)
       from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
       where attrelid = t.oid and attnum > 0 and not attisdropped) as columns,
      (select json_agg(json_build_array(conname, pg_get_constraintdef(oid)) order by conname)
       from pg_constraint where conrelid = t.oid) as constraints,
      (select json_agg(pg_get_indexdef(indexrelid) order by 1) from pg_index where indrelid = t.oid) as indexes,
      (select json_agg(json_build_array(grantee::regrole, privilege_type) order by grantee, privilege_type)
       from aclexplode(relacl)) as grants
    from pg_class t where oid = any ($1::regclass[]) order by relname`,
    [await readModels()],
  );
  return rows;
};

/** And a few others; what refers to each other is no read model. */
const readModels = async (): Promise<string[]> => {
  const { rows } = await application.query<{ name: string }>(`
    select relname as name from pg_class c
    where relnamespace = 'public'::regnamespace and relkind = 'r' and has_table_privilege(oid, 'delete')
      and not exists (select from pg_constraint where contype = 'f' and c.oid in (conrelid, confrelid)) order by 1`);
  return rows.map(({ name }) => name);
};

describe('Tables that take the place of older ones', () => {
  it('have the same columns, constraints, indexes and grants, by the same names', async () => {
    const before = await shapes();
    const tables = await readModels();
    expect(tables.length).toBeGreaterThan(20);
    await application.query('select projection_next.begin($1::text[]::regclass[])', [tables]);
    await application.query('select projection_next.take($1::text[]::regclass[])', [tables]);
    expect(await shapes()).toEqual(before);
    const { rows } = await owner.query(`
      select relname from pg_class where relnamespace = 'projection_next'::regnamespace`);
    expect(rows).toEqual([]);
  });

  it('are made for read models alone, whoever asks', async () => {
    for (const act of ['begin', 'take'])
      await expect(application.query(`select projection_next.${act}('{log.event}')`)).rejects.toThrow(
        'log.event is no read model of mingjian_application',
      );
  });
});
