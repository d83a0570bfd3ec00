import type { LoggerService, NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Env } from '#config/env';
import { correlationIdOf, guardEdge, keepStrangersShort, letStreamsThrough, tagPublished } from '#libs/http';
import type { PasswordSlip } from '#libs/identity';
import { ApiModule } from './api.module.js';
import { limitRates } from './edge/limit-rates.js';
import { openToOrigins } from './edge/open-to-origins.js';
import { patienceOf } from './edge/patience.js';
import { refuseBareAddress } from './edge/refuse-bare-address.js';
import { refuseConnection } from './edge/refuse-connection.js';
import { sendSecurityHeaders } from './edge/security-headers.js';
import { endSilentConnections } from './end-silent-connections.js';
import { observeRequests } from './observe-requests.js';
import { ApiDocument } from './openapi/api-document.js';
import type { Platform } from './platform/platform.js';
import { traceRequests } from './trace-requests.js';

export interface AppParts {
  readonly env: Env;
  readonly platform: Platform;
  readonly logger: LoggerService;
  readonly slip: PasswordSlip;
}

/** The Nest application with its edge and its document; it does not listen yet. */
export const assembleApp = async (parts: AppParts): Promise<NestFastifyApplication> => {
  const { env, platform, logger, slip } = parts;
  const adapter = new FastifyAdapter({
    bodyLimit: env.bodyLimit,
    genReqId: correlationIdOf,
    frameworkErrors: refuseBareAddress,
    clientErrorHandler: refuseConnection,
    routerOptions: { maxParamLength: 200 },
    trustProxy: env.edge.trustedProxies.length > 0 && [...env.edge.trustedProxies],
    ...patienceOf(env.edge.patience),
  });
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest declares a shape as a class
  const options: NestApplicationOptions = { logger, bodyParser: false, abortOnError: false };
  const module = ApiModule.of(platform, slip);
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, options);
  // In this order: whatever is refused has its headers, and is readable to the pages that may read.
  await sendSecurityHeaders(app);
  await openToOrigins(app, env.edge.corsOrigins);
  guardEdge(adapter.getInstance());
  await limitRates(app, env.edge.limits);
  letStreamsThrough(adapter.getInstance());
  keepStrangersShort(adapter.getInstance());
  tagPublished(adapter.getInstance());
  traceRequests(app);
  observeRequests(app);
  endSilentConnections(app);
  app.setGlobalPrefix('api/v1', { exclude: ['health/*path', 'metrics', 'api/openapi.json', 'ledger/*path'] });
  app.get(ApiDocument).of(app);
  return app;
};
