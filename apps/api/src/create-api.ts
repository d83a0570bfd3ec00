import { Logger, type NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Env } from '#config/env';
import { correlationIdOf, guardEdge, refuseAddress } from '#libs/http';
import { PasswordSlip } from '#libs/identity';
import { SystemClock, type Clock } from '#libs/kernel';
import { ApiModule } from './api.module.js';
import { PinoLogger } from './logging/pino-logger.js';
import { observeRequests } from './observe-requests.js';
import { ApiDocument } from './openapi/api-document.js';
import { openPlatform } from './platform/open-platform.js';
import type { Platform } from './platform/platform.js';

export interface ApiOptions {
  readonly env: Env;
  /** The demo and tests drive their own. */
  readonly clock?: Clock;
  /** Where the first administrator's password goes; the terminal by default. */
  readonly slip?: PasswordSlip;
}

export interface Api {
  readonly app: NestFastifyApplication;
  /** For example `http://127.0.0.1:3000`. */
  readonly address: string;
  /** Answers what is under way, then closes everything that was opened. */
  close(): Promise<void>;
}

/** The whole server, listening. */
export const createApi = async ({ env, clock, slip }: ApiOptions): Promise<Api> => {
  const logger = new PinoLogger(env.logLevel);
  Logger.overrideLogger(logger);
  const platform = await openPlatform({
    env,
    clock: clock ?? new SystemClock(),
    log: ({ zh, en }) => logger.log(`${en} ${zh}`, 'Database'),
  });
  try {
    return await listen(env, platform, logger, slip ?? new TerminalSlip());
  } catch (error) {
    await platform.close();
    throw error;
  }
};

const listen = async (env: Env, platform: Platform, logger: PinoLogger, slip: PasswordSlip): Promise<Api> => {
  const adapter = new FastifyAdapter({
    bodyLimit: env.bodyLimit,
    genReqId: correlationIdOf,
    frameworkErrors: refuseAddress,
    routerOptions: { maxParamLength: 200 },
  });
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest declares a shape as a class
  const options: NestApplicationOptions = { logger, bodyParser: false, abortOnError: false };
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.of(platform, slip),
    adapter,
    options,
  );
  guardEdge(adapter.getInstance());
  observeRequests(app);
  app.setGlobalPrefix('api/v1', { exclude: ['health/*path', 'metrics', 'api/openapi.json'] });
  app.get(ApiDocument).make(app);
  await app.listen(env.port, env.host);
  const close = async (): Promise<void> => {
    await app.close().finally(() => platform.close());
  };
  return { app, address: await app.getUrl(), close };
};

class TerminalSlip extends PasswordSlip {
  hand(login: string, password: string): void {
    process.stdout.write(
      `首次启动：管理员登录名 ${login}，一次性口令 ${password}，仅显示这一次。\n` +
        `First start: the administrator's login is ${login}, the password ${password}; it is shown only now.\n`,
    );
  }
}
