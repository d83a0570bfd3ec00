import { MethodNotAllowedException } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

/** Tells an address that does not know a method (405, with `Allow`) from one that does not exist (404). */
export const tellMethods = (server: FastifyInstance): void => {
  const routes: Route[] = [];
  server.addHook('onRoute', ({ url, method }) => {
    routes.push({ pattern: patternOf(url), methods: [method].flat() });
  });
  server.addHook('onRequest', async (request, reply) => {
    if (!request.is404) return;
    const path = request.url.split('?', 1)[0] ?? '/';
    const known = routes.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods);
    if (known.length === 0) return;
    reply.header('Allow', [...new Set(known)].sort().join(', '));
    throw new MethodNotAllowedException();
  });
};

interface Route {
  readonly pattern: RegExp;
  readonly methods: readonly string[];
}

/** A route's address with `:names` where anything may stand. */
const patternOf = (url: string): RegExp =>
  new RegExp(`^${url.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+')}$`);
