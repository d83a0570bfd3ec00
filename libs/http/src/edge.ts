import { isUuid, newId } from '#libs/kernel';
import type { IncomingMessage } from 'node:http';
import { HttpException } from '@nestjs/common';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { requireCleanText } from './clean-text.js';
import { tellMethods } from './known-methods.js';
import { sendProblem } from './send-problem.js';

/** The request's correlation id: `X-Correlation-Id` if it is a UUID, else a fresh one. */
export const correlationIdOf = ({ headers }: Pick<IncomingMessage, 'headers'>): string => {
  const given = headers['x-correlation-id'];
  return typeof given === 'string' && isUuid(given) ? given : newId();
};

/** What holds for every request before a guard, a pipe or a handler sees it. */
export const guardEdge = (server: FastifyInstance): void => {
  // Fastify would read plain text too; a body is JSON or nothing.
  server.removeContentTypeParser('text/plain');
  server.addHook('onRequest', async (request, reply) => {
    reply.header('X-Correlation-Id', request.id);
  });
  tellMethods(server);
  server.addHook('preValidation', async ({ params, query, body }) => {
    requireCleanText('path', params);
    requireCleanText('query', query);
    requireCleanText('body', body);
  });
};

/** For an address that the router cannot read; no hook and no filter sees it. */
export const refuseAddress = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void =>
  sendProblem(new HttpException(error.message, error.statusCode ?? 400), request, reply);
