import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { readEnv, type Env } from '#config/env';
import { PasswordSlip } from '#libs/identity';
import { DrivenClock, type Instant } from '#libs/kernel';
import { Timekeeper } from '#libs/timekeeper';
import { createApi } from '../../../api/src/index.js';
import { dates } from './dates.js';
import type { Login } from './wire/first-sign-in.js';

/** The real server on its own fresh data, by a clock that the demo drives. */
export interface DemoServer {
  readonly address: string;
  readonly dataDirectory: string;
  readonly administrator: Login;
  moveTo(this: void, instant: Instant): Promise<void>;
  close(): Promise<void>;
  /** Closes it and removes its data. */
  remove(): Promise<void>;
}

export const startDemoServer = async (): Promise<DemoServer> => {
  const env = await demoEnv();
  const { dataDirectory } = env;
  const clock = new DrivenClock(dates.opening);
  const slip = new KeptSlip();
  const api = await createApi({ env, clock, slip }).catch(async (error: unknown) => {
    await removeData(dataDirectory);
    throw error;
  });
  const timekeeper = api.app.get(Timekeeper);
  const close = (): Promise<void> => api.close();
  return {
    address: api.address,
    dataDirectory,
    administrator: slip.handed(),
    moveTo: async (instant) => {
      clock.moveTo(instant);
      await timekeeper.runDue();
    },
    close,
    remove: async () => {
      await close();
      await removeData(dataDirectory);
    },
  };
};

/** The operator's settings, but on data, a database and keys of its own, and with nothing told but errors. */
const demoEnv = async (): Promise<Env> => {
  const env = readEnv({ PORT: '0', MINGJIAN_LOG_LEVEL: 'error', ...process.env });
  const dataDirectory = await freshDirectory(env.dataDirectory);
  // A year of many people's work comes from one address, in seconds.
  const limits = { ...env.edge.limits, address: 1e9, signIn: 1e9, account: 1e9 };
  const attachments = { ...env.attachments, directory: join(dataDirectory, 'attachments') };
  const ledger = {
    ...{ ...env.ledger, directory: join(dataDirectory, 'ledger'), nextKeyFile: undefined },
    keyFile: join(dataDirectory, 'ledger-key', 'key.pem'),
  };
  return {
    ...{ ...env, dataDirectory, attachments, ledger, edge: { ...env.edge, limits } },
    ...{ database: undefined, keys: undefined, timezone: 'Asia/Shanghai' },
  };
};

const freshDirectory = async (parent: string): Promise<string> => {
  await mkdir(parent, { recursive: true });
  for (let number = 1; ; number += 1) {
    const directory = join(parent, `demo-${number}`);
    // Made by this process, or not its own.
    if (await mkdir(directory).then(() => true, isTaken)) return directory;
  }
};

const isTaken = (error: NodeJS.ErrnoException): false => {
  if (error.code !== 'EEXIST') throw error;
  return false;
};

class KeptSlip extends PasswordSlip {
  #login: Login | undefined;

  hand(login: string, password: string): void {
    this.#login = { login, password };
  }

  handed(): Login {
    if (!this.#login) throw new Error('the fresh platform opened no administrator');
    return this.#login;
  }
}

/** As root, the database may lie elsewhere: the record beside the data says where. */
const removeData = async (directory: string): Promise<void> => {
  const text = await readFile(join(directory, 'postgres.json'), 'utf8').catch(() => undefined);
  if (text !== undefined) {
    const { home } = record.parse(JSON.parse(text));
    await rm(resolve(directory, home), { recursive: true, force: true });
  }
  await rm(directory, { recursive: true, force: true });
};

const record = z.object({ home: z.string() });
