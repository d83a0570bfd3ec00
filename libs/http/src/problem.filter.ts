import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemOf } from './problem.js';

/** Every error that leaves the server is problem+json; an unforeseen one is logged under its correlation id. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Http');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = problemOf(error, {
      instance: request.url.split('?', 1)[0] ?? '/',
      correlationId: request.id,
    });
    if (problem.status >= 500) this.log.error({ correlationId: request.id, error });
    if (problem.status === 401) reply.header('WWW-Authenticate', 'Bearer');
    reply
      .status(problem.status)
      .header('Content-Type', 'application/problem+json; charset=utf-8')
      .header('X-Correlation-Id', request.id)
      .send(problem);
  }
}
