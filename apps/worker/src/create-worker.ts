import {
  ConsoleLogger,
  Logger,
  type INestApplicationContext,
  type LogLevel,
  type NestApplicationOptions,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Env } from '#config/env';
import { SystemClock, type Clock } from '#libs/kernel';
import { openPlatform, TerminalSlip } from '../../api/src/index.js';
import { refuse } from './worker.errors.js';
import { WorkerModule } from './worker.module.js';

export interface WorkerOptions {
  readonly env: Env;
  /** Tests drive their own. */
  readonly clock?: Clock;
}

export interface Worker {
  readonly app: INestApplicationContext;
  /** Finishes the batches and the act under way, then closes everything that was opened. */
  close(): Promise<void>;
}

/**
 * Projections and timers for a PostgreSQL of one's own, beside any number of API processes.
 * @throws WORKER.EMBEDDED when no server is configured
 */
export const createWorker = async ({ env, clock }: WorkerOptions): Promise<Worker> => {
  if (!env.database) throw refuse('WORKER.EMBEDDED');
  const logger = new ConsoleLogger({ json: true, logLevels: [...logLevels[env.logLevel]] });
  Logger.overrideLogger(logger);
  const platform = await openPlatform({
    env,
    clock: clock ?? new SystemClock(),
    log: ({ zh, en }) => logger.log(`${en} ${zh}`, 'Database'),
  });
  try {
    const module = WorkerModule.of(platform, new TerminalSlip());
    const options: Pick<NestApplicationOptions, 'logger' | 'abortOnError'> = { logger, abortOnError: false };
    const app = await NestFactory.createApplicationContext(module, options);
    return { app, close: () => app.close().finally(() => platform.close()) };
  } catch (error) {
    await platform.close();
    throw error;
  }
};

/** Nest's names; each stands for itself and what is graver. */
const logLevels: Readonly<Record<Env['logLevel'], readonly LogLevel[]>> = {
  trace: ['verbose'],
  debug: ['debug'],
  info: ['log'],
  warn: ['warn'],
  error: ['error'],
  fatal: ['fatal'],
  silent: [],
};
