import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { HttpMetrics } from './metrics/http-metrics.js';

/** One line and one measurement for each answer: the route's pattern, not what people put into addresses. */
export const observeRequests = (app: NestFastifyApplication): void => {
  const metrics = app.get(HttpMetrics);
  const log = new Logger('Request');
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onResponse', async (request, reply) => {
    const { method } = request;
    const route = request.routeOptions.url ?? 'none';
    const status = reply.statusCode;
    metrics.observe({ method, route, status, seconds: reply.elapsedTime / 1000 });
    log.log({ correlationId: request.id, method, route, status, ms: Math.round(reply.elapsedTime) });
  });
};
