import { applicationDataSource } from '#libs/database';
import { testDatabase } from '#libs/testing';
import type { DataSource } from 'typeorm';
import { ownOf, streamsNaming } from './named-files.js';
import { NamedFiles1795414000000 } from './named-files.migration.js';

let database: Awaited<ReturnType<typeof testDatabase>>;
let source: DataSource;

beforeAll(async () => {
  database = await testDatabase([NamedFiles1795414000000]);
  source = applicationDataSource(database.addresses, []);
  await source.initialize();
  await source.query(`
    insert into named_file (digest, stream, subject)
    select md5(n::text) || md5(n::text), 'nomination-' || n, 'nomination-' || n from generate_series(1, 5000) as n`);
  await source.query('analyze named_file');
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

it.each([
  ['which streams name a file', streamsNaming, 'named_file_pkey'],
  ['which files are of one case alone', ownOf, 'named_file_by_subject'],
])('An index tells %s', async (_, question, index) => {
  const lines = await source.query<readonly object[]>(`explain ${question}`, ['nomination-7']);
  const plan = JSON.stringify(lines);
  expect(plan).toContain(index);
  expect(plan).not.toContain('Seq Scan');
});
