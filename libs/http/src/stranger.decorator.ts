import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { isUuid } from '#libs/kernel';
import type { FastifyRequest } from 'fastify';
import { refuse } from './http.errors.js';

/** What is known of a request without an account. */
export interface Stranger {
  readonly correlationId: string;
  /** Under which it may be sent again; nobody else knows it. */
  readonly key?: string;
}

/**
 * `@Asker() stranger: Stranger`: who writes without an account.
 * @throws HTTP.HEADER_INVALID for an `Idempotency-Key` that is no UUID: strangers have their keys side by side
 */
export const Asker = createParamDecorator((_data: unknown, context: ExecutionContext): Stranger => {
  const { id: correlationId, headers } = context.switchToHttp().getRequest<FastifyRequest>();
  const { 'idempotency-key': given } = headers;
  if (given === undefined) return { correlationId };
  const key = String(given).toLowerCase();
  if (!isUuid(key)) throw refuse('HTTP.HEADER_INVALID', { header: 'Idempotency-Key', form: 'UUID' });
  return { correlationId, key };
});

/** Documents the header that `@Asker()` reads. */
export const MayBeRepeated = (): MethodDecorator =>
  ApiHeader({
    name: 'Idempotency-Key',
    description: 'A random UUID; the same again, with the same content, gives the same answer',
    schema: { type: 'string', format: 'uuid' },
  });
