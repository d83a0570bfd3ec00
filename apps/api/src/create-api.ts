import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DestinationStream } from 'pino';
import type { Env } from '#config/env';
import type { PasswordCost, PasswordSlip } from '#libs/identity';
import { SystemClock, type Clock } from '#libs/kernel';
import { assembleApp } from './assemble-app.js';
import { PinoLogger } from './logging/pino-logger.js';
import { Closers } from './platform/closers.js';
import { openPlatform } from './platform/open-platform.js';
import { TerminalSlip } from './terminal-slip.js';

export interface ApiOptions {
  readonly env: Env;
  /** The demo and tests drive their own. */
  readonly clock?: Clock;
  /** Where the first administrator's password goes; the terminal by default. */
  readonly slip?: PasswordSlip;
  /** Where the lines of the log go; standard output by default. */
  readonly log?: DestinationStream;
  /** That of production by default; hundreds sign in to a test. */
  readonly passwordCost?: PasswordCost;
}

export interface Api {
  readonly app: NestFastifyApplication;
  /** For example `http://127.0.0.1:3000`. */
  readonly address: string;
  /** Answers what is under way, then closes everything that was opened. */
  close(): Promise<void>;
}

/** The whole server, listening; when it cannot start, nothing of it stays open. */
export const createApi = async (options: ApiOptions): Promise<Api> => {
  const closers = new Closers();
  try {
    return await create(options, closers);
  } catch (error) {
    await closers.close();
    throw error;
  }
};

const create = async (options: ApiOptions, closers: Closers): Promise<Api> => {
  const { env, clock, slip, log, passwordCost } = options;
  const logger = new PinoLogger(env.logLevel, log);
  Logger.overrideLogger(logger);
  const platform = await openPlatform({
    env,
    clock: clock ?? new SystemClock(),
    ...(passwordCost && { passwordCost }),
    log: ({ zh, en }) => logger.log(`${en} ${zh}`, 'Database'),
  });
  closers.add(() => platform.close());
  const app = await assembleApp({ env, platform, logger, slip: slip ?? new TerminalSlip() });
  closers.add(() => app.close());
  await app.listen(env.port, env.host);
  return { app, address: await app.getUrl(), close: () => closers.close() };
};
