import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnv } from '../../config/env.js';
import { createApi, type Api } from '../../apps/api/src/index.js';
import { attachDatabase } from '#libs/database';
import { PasswordSlip } from '#libs/identity';

class Slips extends PasswordSlip {
  readonly handed: string[] = [];

  hand(_login: string, password: string): void {
    this.handed.push(password);
  }
}

const slips = new Slips();
let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'mingjian-server-'));
});
afterAll(async () => {
  const { home } = JSON.parse(await readFile(join(directory, 'postgres.json'), 'utf8'));
  await rm(join(directory, home), { recursive: true, force: true });
  await rm(directory, { recursive: true });
});

const start = (port = 0): Promise<Api> =>
  createApi({
    env: readEnv({ PORT: String(port), MINGJIAN_DATA_DIR: directory, MINGJIAN_LOG_LEVEL: 'silent' }),
    slip: slips,
  });

/** Milliseconds: a cluster is made, and two servers start, on a machine that may be busy. */
const patience = 60_000;

const logIn = async ({ address }: Api): Promise<number> => {
  const response = await fetch(`${address}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login: 'admin', password: slips.handed[0] }),
  });
  return response.status;
};

const attach = (): ReturnType<typeof attachDatabase> =>
  attachDatabase({ mode: 'embedded', dataDirectory: directory });

describe('The server with its embedded database', () => {
  it(
    'hands out the first password once, takes the database down with it, and knows both after a restart',
    async () => {
      const first = await start();
      expect(await logIn(first)).toBe(201);
      await expect(attach()).resolves.toMatchObject({ mode: 'embedded' });
      await first.close();
      await expect(attach()).rejects.toMatchObject({ code: 'DATABASE.NOT_RUNNING' });
      const second = await start();
      expect(await logIn(second)).toBe(201);
      expect(slips.handed).toHaveLength(1);
      await second.close();
    },
    patience,
  );

  it(
    'leaves nothing running when it cannot listen',
    async () => {
      const other = createServer();
      await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
      const { port } = other.address() as AddressInfo;
      await expect(start(port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
      await expect(attach()).rejects.toMatchObject({ code: 'DATABASE.NOT_RUNNING' });
      await new Promise((resolve) => other.close(resolve));
    },
    patience,
  );
});
