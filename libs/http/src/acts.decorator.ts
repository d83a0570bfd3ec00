import { applyDecorators, HttpCode, UseInterceptors } from '@nestjs/common';
import { ApiHeader, ApiResponse, type ApiHeaderOptions } from '@nestjs/swagger';
import { OutcomeDto } from './outcome.dto.js';
import { OutcomeInterceptor } from './outcome.interceptor.js';
import { Problems } from './problems.decorator.js';

/**
 * `@Acts('dossier')`: `POST /…/{id}/<act>` on the stream `dossier-{id}`, whose new revision is the ETag. The
 * handler answers an `Outcome`.
 */
export const Acts = (category: string): MethodDecorator => act(category, 200);

/** `@Opens('dossier')`: `POST /…` that makes a thing; the handler answers `{ id, ...outcome }`. */
export const Opens = (category: string): MethodDecorator => act(category, 201);

const act = (category: string, status: number): MethodDecorator =>
  applyDecorators(
    HttpCode(status),
    UseInterceptors(new OutcomeInterceptor(category)),
    ...requestHeaders.map((header) => ApiHeader(header)),
    ApiResponse({
      status,
      description: 'The act is in the log',
      type: OutcomeDto,
      headers: { ETag: { description: `New revision of the ${category}`, schema: { type: 'string' } } },
    }),
    Problems(400, 404, 409, 412, 413, 415, 422, 500),
  );

const requestHeaders: readonly ApiHeaderOptions[] = [
  {
    name: 'Idempotency-Key',
    description: 'Printable text of 1 to 200 characters; the same key again gives the first result',
    schema: { type: 'string', maxLength: 200 },
  },
  {
    name: 'If-Match',
    description: 'The revision that was seen, for example "12"; otherwise 412',
    schema: { type: 'string' },
  },
  {
    name: 'Effective-On',
    description: 'Business date on the paper, not after today',
    schema: { type: 'string', format: 'date' },
  },
];
