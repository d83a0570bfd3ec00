import rateLimit from '@fastify/rate-limit';
import { HttpException } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import type { Env } from '#config/env';
import { isGuessable, isLodging, isPublished } from '#libs/http';
import { AccountLimitInterceptor, type Count } from './account-limit.interceptor.js';

/**
 * So many requests a minute: of one address (an IPv6 network of 64 bits counts as one) before anything is done for
 * it, of one account once it is known. What watches the server is not counted.
 */
export const limitRates = async (
  app: NestFastifyApplication,
  { address, signIn, account, published, lodging }: Env['edge']['limits'],
): Promise<void> => {
  await app.register(rateLimit, { global: false, timeWindow: minute });
  const server = app.getHttpAdapter().getInstance();
  const counting = (options: Options): Count => refusing(server.createRateLimit(options));
  const countAddress = counting({ max: address });
  const countSignIn = counting({ max: signIn });
  const countPublished = counting({ max: published });
  const countLodging = counting({ max: lodging });
  server.addHook('onRequest', async (request, reply) => {
    if (isWatching(request)) return;
    await countAddress(request, reply);
    if (isGuessable(request)) await countSignIn(request, reply);
    if (isPublished(request)) await countPublished(request, reply);
    if (isLodging(request)) await countLodging(request, reply);
  });
  app.useGlobalInterceptors(new AccountLimitInterceptor(counting({ max: account, keyGenerator: accountOf })));
};

const minute = 60_000;

type Server = ReturnType<ReturnType<NestFastifyApplication['getHttpAdapter']>['getInstance']>;
type Options = NonNullable<Parameters<Server['createRateLimit']>[0]>;

const refusing =
  (count: ReturnType<Server['createRateLimit']>): Count =>
  async (request, reply) => {
    const counted = await count(request);
    if (counted.isAllowed || !counted.isExceeded) return;
    reply.header('Retry-After', counted.ttlInSeconds);
    throw new HttpException('too many requests', 429);
  };

const isWatching = ({ routeOptions: { url } }: FastifyRequest): boolean =>
  url === '/metrics' || (url?.startsWith('/health/') ?? false);

type Known = FastifyRequest & { readonly actor?: { readonly accountId: string } };

const accountOf = ({ actor, ip }: Known): string => actor?.accountId ?? ip;
