import { existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { secondProcess } from '#libs/testing';

/** A test run that uses a database and does not end. */
const run = `
  import setup from './test/setup/postgres.setup.mjs';
  import { temporaryDatabase } from '#libs/database';
  await setup();
  const dataDirectory = process.env.MINGJIAN_TEST_POSTGRES;
  const { addresses } = await temporaryDatabase({ dataDirectory });
  console.log(dataDirectory);
  console.log(addresses.ownerUrl);
  setInterval(() => undefined, 60_000);`;

describe('A test run', () => {
  it('leaves no server and no data behind, even when it is killed', async () => {
    const killed = secondProcess(run);
    const directory = await killed.nextLine();
    const { port } = new URL(await killed.nextLine());
    expect(existsSync(directory)).toBe(true);
    await killed.kill('SIGKILL');
    while (existsSync(directory)) await pause(20);
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toMatchObject({
      cause: { code: 'ECONNREFUSED' },
    });
  });
});
