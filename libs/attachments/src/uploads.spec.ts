import type { DataSource } from 'typeorm';
import { applicationDataSource } from '#libs/database';
import { SystemClock } from '#libs/kernel';
import { testDatabase } from '#libs/testing';
import { MemoryUploads } from './memory-uploads.adapter.js';
import { PostgresUploads } from './postgres-uploads.adapter.js';
import { uploadsContract } from './uploads.contract.js';
import { AttachmentUploads1795395000000 } from './uploads.migration.js';

let database: Awaited<ReturnType<typeof testDatabase>>;
let source: DataSource;

beforeAll(async () => {
  database = await testDatabase([AttachmentUploads1795395000000]);
  source = await applicationDataSource(database.addresses, []).initialize();
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

uploadsContract('Uploads in memory', (...given) => new MemoryUploads(...given));
uploadsContract('Uploads in PostgreSQL', (...given) => new PostgresUploads(source, ...given));

describe('The table of uploads', () => {
  it('says who brought a file', async () => {
    const uploads = new PostgresUploads(source, new SystemClock(), 'UTC', { files: 9, bytes: 9 });
    const digest = 'e'.repeat(64);
    await uploads.record('li', { digest, size: 1 });
    await uploads.record('wang', { digest, size: 1 });
    const select = 'select account from attachment_upload where digest = $1 order by account';
    expect(await source.query(select, [digest])).toEqual([{ account: 'li' }, { account: 'wang' }]);
  });
});
