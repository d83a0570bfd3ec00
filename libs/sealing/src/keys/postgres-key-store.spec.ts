import { randomBytes } from 'node:crypto';
import { Pool } from 'pg';
import { secondProcess, testDatabase } from '#libs/testing';
import { durableKeyStoreContract, newMasterKey, type OpenPlace } from './durable-key-store.contract.js';
import { makeKeyTables } from './key-tables.js';
import { LocalMasterKey } from './local-master-key.adapter.js';
import { PostgresKeyStore } from './postgres-key-store.adapter.js';

type Database = Awaited<ReturnType<typeof testDatabase>>;

const databases: Database[] = [];
const pools: Pool[] = [];

const newDatabase = async (): Promise<{ place: OpenPlace; pool: Pool; owner: Pool }> => {
  const database = await testDatabase([]);
  databases.push(database);
  const pool = new Pool({ connectionString: database.addresses.applicationUrl });
  const owner = new Pool({ connectionString: database.addresses.ownerUrl });
  pools.push(pool, owner);
  await makeKeyTables(owner, new URL(database.addresses.applicationUrl).username);
  const place: OpenPlace = (...masters) => new PostgresKeyStore({ pool, owner, place: 'here' }, masters);
  return { place, pool, owner };
};

afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.end()));
  await Promise.all(databases.map((database) => database.drop()));
});

describe('subject keys in a database of their own', () => {
  durableKeyStoreContract(async () => (await newDatabase()).place);

  it('stand in no table in clear', async () => {
    const { place, owner } = await newDatabase();
    const [key] = await place(newMasterKey()).mint(1);
    const { rows } = await owner.query<{ line: string }>('select t::text as line from keys.subject_key t');
    expect(rows).toHaveLength(1_024);
    const clear = key?.secret.export().toString('hex') ?? '';
    expect(rows.some(({ line }) => line.includes(clear))).toBe(false);
  });

  it('can be added to and emptied by the role that serves, and in no way changed or removed', async () => {
    const { pool } = await newDatabase();
    for (const statement of [
      'update keys.subject_key set sealed = null',
      'delete from keys.subject_key',
      'truncate keys.subject_key',
      'update keys.batch set wrapped = wrapped',
      'delete from keys.check_value',
      'update keys.check_value set wrapped = wrapped',
      'create table keys.other (x int)',
    ])
      await expect(pool.query(statement)).rejects.toMatchObject({ code: '42501' });
  });

  it('are not served by a role that may rewrite them, nor where their tables were not made', async () => {
    const { owner } = await newDatabase();
    const strong = new PostgresKeyStore({ pool: owner, place: 'here' }, [newMasterKey()]);
    await expect(strong.begin()).rejects.toMatchObject({ code: 'SEALING.KEY_ROLE_TOO_STRONG' });
    const bare = await testDatabase([]);
    databases.push(bare);
    const pool = new Pool({ connectionString: bare.addresses.applicationUrl });
    pools.push(pool);
    const empty = new PostgresKeyStore({ pool, place: 'here' }, [newMasterKey()]);
    await expect(empty.verify()).rejects.toMatchObject({ code: 'SEALING.NO_KEY_TABLES' });
    await expect(empty.rotate()).rejects.toMatchObject({ code: 'SEALING.OWNER_NEEDED' });
  });

  it('are all there when a rotation was killed in a batch, and it goes on', async () => {
    const { pool, owner } = await newDatabase();
    const [old, next] = [randomBytes(32), randomBytes(32)];
    const both = [new LocalMasterKey(old), new LocalMasterKey(next)] as const;
    const store = new PostgresKeyStore({ pool, owner, place: 'here' }, both);
    const kept = await store.mint(4 * 1024);
    const numbers = kept.map(({ no }) => no);
    const { connectionString } = owner.options;
    const rotating = secondProcess(rotation, [
      String(connectionString),
      ...[old, next].map((key) => key.toString('hex')),
    ]);
    // The check value, the first batch, and then the second one, which it is about to write.
    for (let wrapped = 0; wrapped < 3; wrapped += 1) await rotating.nextLine();
    await rotating.kill('SIGKILL');
    expect((await store.find(numbers)).size).toBe(kept.length);
    await store.destroy(numbers.slice(0, 5));
    expect(await store.rotate()).toBeLessThan(kept.length);
    const after = new PostgresKeyStore({ pool, owner, place: 'here' }, [new LocalMasterKey(next)]);
    expect([...(await after.find(numbers)).values()]).toEqual(kept.slice(5));
  });

  it('that were destroyed before a rotation are opened from no old row by the new master key', async () => {
    const { place, owner } = await newDatabase();
    const [old, next] = [newMasterKey(), newMasterKey()];
    const [key] = await place(old).mint(1);
    const no = Number(key?.no);
    const { rows } = await owner.query<{ sealed: Buffer }>(
      'select sealed from keys.subject_key where no = $1',
      [no],
    );
    await place(old).destroy([no]);
    await place(old, next).rotate();
    // As the write-ahead log or a backup has it.
    await owner.query('update keys.subject_key set sealed = $2 where no = $1', [no, rows[0]?.sealed]);
    const found = await place(next).find([no]);
    expect(found.get(no)?.fingerprint).not.toEqual(key?.fingerprint);
  });
});

/** Says each time that it is about to write a batch. */
const rotation = `
  import { LocalMasterKey, PostgresKeyStore } from '#libs/sealing';
  import { Pool } from 'pg';
  class Telling extends LocalMasterKey {
    async wrap(key) {
      process.stdout.write('wraps\\n');
      return super.wrap(key);
    }
  }
  const [connectionString, old, next] = process.argv.slice(-3);
  const masters = [new LocalMasterKey(Buffer.from(old, 'hex')), new Telling(Buffer.from(next, 'hex'))];
  const owner = new Pool({ connectionString });
  await new PostgresKeyStore({ pool: owner, owner, place: 'here' }, masters).rotate();
  process.stdout.write('done\\n');
  setInterval(() => undefined, 1_000);
`;
