import { createHash } from 'node:crypto';
import { applyDecorators, type Type } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOkResponse, ApiResponse } from '@nestjs/swagger';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problems } from './problems.decorator.js';

const published = 'mingjian:published';

/** `@Published(NoticePageDto)`: `GET` of what anybody may read, and keep for some seconds. */
export const Published = (dto: Type<object>): MethodDecorator =>
  applyDecorators(
    RouteConfig({ [published]: true }),
    ApiOkResponse({
      type: dto,
      description: 'As it is published now',
      headers: {
        ETag: { description: 'For `If-None-Match`', schema: { type: 'string' } },
        'Cache-Control': { description: 'For how many seconds it may be kept', schema: { type: 'string' } },
      },
    }),
    ApiResponse({ status: 304, description: 'It is what `If-None-Match` names' }),
    Problems(400, 404, 500),
  );

export const isPublished = ({ routeOptions }: Pick<FastifyRequest, 'routeOptions'>): boolean =>
  published in routeOptions.config;

/**
 * Tags what is published by what leaves, its texts in clear: whatever becomes of a text, somebody erased say, the tag
 * is another. It is kept for seconds only, for the same reason.
 */
export const tagPublished = (server: FastifyInstance): void => {
  server.addHook('onSend', async (request, reply, payload) => {
    if (!isPublished(request) || reply.statusCode !== 200 || typeof payload !== 'string') return payload;
    const tag = `"${createHash('sha256').update(payload).digest('base64url')}"`;
    reply.header('ETag', tag).header('Cache-Control', `public, max-age=${secondsKept}`);
    if (!tagsIn(request.headers['if-none-match']).includes(tag)) return payload;
    reply.code(304).removeHeader('content-type');
    return null;
  });
};

const secondsKept = 5;

const tagsIn = (header = ''): readonly string[] =>
  header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
