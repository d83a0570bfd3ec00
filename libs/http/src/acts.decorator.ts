import { applyDecorators, HttpCode, UseInterceptors, type Type } from '@nestjs/common';
import { ApiHeader, ApiResponse, type ApiHeaderOptions } from '@nestjs/swagger';
import { OutcomeDto } from './outcome.dto.js';
import { OutcomeInterceptor } from './outcome.interceptor.js';
import { Problems } from './problems.decorator.js';
import { UnreadBodyInterceptor } from './unread-body.interceptor.js';

/**
 * `@Acts('dossier')`: `POST /…/{id}/<act>` on the stream `dossier-{id}`, whose new revision is the ETag. The
 * handler answers an `Outcome`; where it says more, `answer` describes it.
 */
export const Acts = (category: string, answer: Type<OutcomeDto> = OutcomeDto): MethodDecorator =>
  act(category, 200, answer);

/** `@Opens('dossier')`: `POST /…` that makes a thing; the handler answers `{ id, ...outcome }`. */
export const Opens = (category: string, answer: Type<OutcomeDto> = OutcomeDto): MethodDecorator =>
  act(category, 201, answer);

/** `POST /…/batch`: each item is an act of its own; the answer says what became of each. */
export const ActsInBatch = (answer: Type<object>): MethodDecorator =>
  applyDecorators(
    HttpCode(200),
    ApiHeader(idempotencyKey),
    ApiResponse({ status: 200, description: 'What became of each item', type: answer }),
    Problems(400, 413, 415, 422, 500),
  );

const act = (category: string, status: number, answer: Type<OutcomeDto>): MethodDecorator =>
  applyDecorators(
    HttpCode(status),
    UseInterceptors(new UnreadBodyInterceptor(), new OutcomeInterceptor(category)),
    ...requestHeaders.map((header) => ApiHeader(header)),
    ApiResponse({
      status,
      description: 'The act is in the log',
      type: answer,
      headers: { ETag: { description: `New revision of the ${category}`, schema: { type: 'string' } } },
    }),
    Problems(400, 404, 409, 412, 413, 415, 422, 500),
  );

const idempotencyKey: ApiHeaderOptions = {
  name: 'Idempotency-Key',
  description: 'Printable text of 1 to 200 characters; the same key again gives the first result',
  schema: { type: 'string', maxLength: 200 },
};

const requestHeaders: readonly ApiHeaderOptions[] = [
  idempotencyKey,
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
