import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ActingRequest } from '#libs/http';
import type { Observable } from 'rxjs';

/** Counts one more request. @throws HttpException 429, with `Retry-After` set, when it is one too many */
export type Count = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/** Runs after the guards, which know the account; what they refuse is counted by its address alone. */
export class AccountLimitInterceptor implements NestInterceptor {
  constructor(private readonly count: Count) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const request = http.getRequest<ActingRequest>();
    if (isKnown(request)) await this.count(request, http.getResponse<FastifyReply>());
    return next.handle();
  }
}

const isKnown = ({ actor }: Partial<ActingRequest>): boolean => actor !== undefined;
