import { Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemOf } from './problem.js';
import { stopping } from './status-problems.js';

const log = new Logger('Http');

/** Every error that leaves the server is problem+json; an unforeseen one is logged under its correlation id. */
export const sendProblem = (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
  const problem = problemOf(error, {
    instance: request.url.split('?', 1)[0] ?? '/',
    correlationId: request.id,
  });
  if (problem.status >= 500 && problem.code !== stopping.code)
    log.error({ correlationId: request.id, error });
  if (problem.status === 401) reply.header('WWW-Authenticate', 'Bearer');
  const seconds = problem.status === 429 ? problem.details?.['seconds'] : undefined;
  if (typeof seconds === 'number') reply.header('Retry-After', seconds);
  reply
    .status(problem.status)
    .header('Content-Type', 'application/problem+json; charset=utf-8')
    .header('X-Correlation-Id', request.id)
    .send(problem);
};
