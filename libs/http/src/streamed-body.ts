import { UnsupportedMediaTypeException } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const takesStream = 'mingjian:takes-stream';

/** The route reads its body from `request.raw` itself, whatever its type and length; it limits both. */
export const TakesStream = (): MethodDecorator => RouteConfig({ [takesStream]: true });

/** Leaves the body of such routes unread; on all others a type without a parser stays refused. */
export const letStreamsThrough = (server: FastifyInstance): void => {
  server.addContentTypeParser('*', async (request: FastifyRequest) => {
    if (!readsItself(request)) throw new UnsupportedMediaTypeException();
  });
  // What is still coming of a refused body would hold up whatever follows on its connection.
  server.addHook('onResponse', async (request) => {
    if (readsItself(request)) request.raw.resume();
  });
};

const readsItself = ({ routeOptions }: Pick<FastifyRequest, 'routeOptions'>): boolean =>
  takesStream in routeOptions.config;
