import { Client } from 'pg';
import { testDatabase } from './test-database.js';

const visit = async <Row extends object>(connectionString: string, sql: string): Promise<Row[]> => {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
};

describe('A test database', () => {
  it('is fresh: what one test writes no other sees', async () => {
    const [one, other] = await Promise.all([testDatabase([]), testDatabase([])]);
    await visit(one.addresses.ownerUrl, 'create table trace (id int)');
    const seen = await visit(other.addresses.ownerUrl, `select from pg_tables where tablename = 'trace'`);
    expect(seen).toEqual([]);
    await Promise.all([one.drop(), other.drop()]);
  });

  it('is durable: the server flushes to disk as in production', async () => {
    const { addresses, drop } = await testDatabase([]);
    const settings = await visit(
      addresses.applicationUrl,
      `select name, setting from pg_settings
      where name in ('fsync', 'synchronous_commit', 'full_page_writes') order by name`,
    );
    expect(settings).toEqual([
      { name: 'fsync', setting: 'on' },
      { name: 'full_page_writes', setting: 'on' },
      { name: 'synchronous_commit', setting: 'on' },
    ]);
    await drop();
  });

  it('is gone when dropped, even while somebody is still connected', async () => {
    const { addresses, drop } = await testDatabase([]);
    const guest = new Client({ connectionString: addresses.applicationUrl });
    const expelled = new Promise((resolve) => guest.on('error', resolve));
    await guest.connect();
    await drop();
    await expect(expelled).resolves.toMatchObject({ code: '57P01' });
    await expect(visit(addresses.applicationUrl, 'select 1')).rejects.toMatchObject({ code: '3D000' });
  });
});
