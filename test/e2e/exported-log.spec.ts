import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { createWorker, type Worker } from '../../apps/worker/src/create-worker.js';
import { mingjian, type Ended } from './command-line.fixture.js';
import { runningApi, type RunningApi } from './running-api.fixture.js';

let api: RunningApi;
let worker: Worker;
let folder: string;

beforeAll(async () => {
  [api, folder] = [await runningApi(), await mkdtemp(join(tmpdir(), 'mingjian-export-'))];
  worker = await createWorker({ env: api.env });
  await api.registers('region', 'region', ['government']);
}, 60_000);
afterAll(async () => {
  await worker.close();
  await api.close();
  await rm(folder, { recursive: true });
});

/** Beside the running platform, with its settings. */
const ledger = (...words: readonly string[]): Promise<Ended> => {
  const { dataDirectory, database } = api.env;
  const addresses = { DATABASE_URL: database!.applicationUrl, DATABASE_OWNER_URL: database!.ownerUrl };
  return mingjian(['ledger', ...words], { MINGJIAN_DATA_DIR: dataDirectory, ...addresses }).ended;
};

/** Until the published checkpoint counts so many events. */
const sealed = async (position: number): Promise<void> => {
  for (;;) {
    const answer = await fetch(`${api.address}/ledger/cases/checkpoint`);
    if (answer.ok && Number((await answer.text()).split('\n')[1]) >= position) return;
  }
};

describe('mingjian ledger', () => {
  it('exports the log of a running platform with its attachments; an auditor verifies both, and finds what was altered', async () => {
    await api.joins('office', 'region', 'office');
    const token = (await api.send('POST', '/api/v1/sessions', api.signsInWith('office'))).body.token;
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/pdf' };
    const upload = { method: 'POST', headers, body: '%PDF-1.7 made up' };
    expect((await fetch(`${api.address}/api/v1/attachments`, upload)).status).toBe(201);
    await sealed(await api.head());
    const exported = await ledger('export', folder, '--attachments');
    expect(exported).toMatchObject({ code: 0, stdout: expect.stringContaining('mingjian.example/cases') });
    const [key = ''] = (await ledger('keys')).stdout.split('\n');
    const sound = await ledger('verify', folder, '--key', key);
    expect(sound).toMatchObject({ code: 0, stdout: expect.stringMatching(/1 attachments are what/) });
    const [shelf = ''] = await readdir(join(folder, 'attachments'));
    const [file = ''] = await readdir(join(folder, 'attachments', shelf));
    await appendFile(join(folder, 'attachments', shelf, file), '!');
    expect(await ledger('verify', folder, '--key', key)).toMatchObject({
      ...{ code: 3, stderr: expect.stringContaining('LEDGER.ATTACHMENT_CHANGED') },
    });
  }, 60_000);

  it('verifies the database of a running platform the same way, and names the event that was altered in it', async () => {
    const { applicationUrl, ownerUrl } = api.env.database!;
    const tiles = join(api.env.ledger.directory, 'cases');
    const [key = ''] = (await ledger('keys')).stdout.split('\n');
    const verify = () => ledger('verify', '--database', applicationUrl, '--tiles', tiles, '--key', key);
    expect(await verify()).toMatchObject({ code: 0, stderr: '' });
    const owner = new Client({ connectionString: ownerUrl });
    await owner.connect();
    await owner.query('alter table log.event disable trigger user');
    await owner.query(`update log.event set recorded_at = '2017-05-22T04:00:00Z' where position = 2`);
    await owner.end();
    expect(await verify()).toMatchObject({
      code: 3,
      stderr: expect.stringMatching(/EVENT_CHANGED[^]*\b2\b/),
    });
  }, 60_000);
});
