import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnv } from '#config/env';
import { EventStore } from '#libs/event-store';
import { ProjectionRunner } from '#libs/projections';
import { testDatabase } from '#libs/testing';
import { Timekeeper } from '#libs/timekeeper';
import { createWorker } from './create-worker.js';

describe('The worker', () => {
  it('follows the log and keeps time on a server of its own', async () => {
    const { addresses, drop } = await testDatabase([]);
    const directory = await mkdtemp(join(tmpdir(), 'mingjian-worker-'));
    const worker = await createWorker({
      env: readEnv({
        DATABASE_URL: addresses.applicationUrl,
        DATABASE_OWNER_URL: addresses.ownerUrl,
        MINGJIAN_DATA_DIR: directory,
        MINGJIAN_LOG_LEVEL: 'silent',
      }),
    });
    const runner = worker.app.get(ProjectionRunner);
    const head = await worker.app.get(EventStore).head();
    expect(head).toBeGreaterThan(0);
    await runner.reached(head, AbortSignal.timeout(10_000));
    expect(runner.status().filter(({ failure }) => failure !== null)).toEqual([]);
    expect(await worker.app.get(Timekeeper, { strict: false }).runDue()).toBe(0);
    await worker.close();
    await drop();
    await rm(directory, { recursive: true });
  });

  it('says that it is not needed where the database comes with the API', async () => {
    await expect(createWorker({ env: readEnv({}) })).rejects.toMatchObject({ code: 'WORKER.EMBEDDED' });
  });
});
