import type { Server } from 'node:http';
import type { FastifyHttpOptions } from 'fastify';
import type { Env } from '#config/env';

type Patience = Pick<
  FastifyHttpOptions<Server>,
  'requestTimeout' | 'keepAliveTimeout' | 'connectionTimeout' | 'http'
>;

/** How long a client may take, so that slow ones cannot hold every connection there is. */
export const patienceOf = ({ headers, request, keepAlive, idle }: Env['edge']['patience']): Patience => ({
  requestTimeout: request,
  keepAliveTimeout: keepAlive,
  connectionTimeout: idle,
  http: {
    headersTimeout: headers,
    requestTimeout: request,
    // Node looks only this often who is late; by default every half minute.
    connectionsCheckingInterval: Math.min(5_000, Math.ceil(headers / 2)),
  },
});
