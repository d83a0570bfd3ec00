import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';

export const guessable = 'mingjian:guessable';

/** Somebody unknown could guess a secret at this route: an address may try it but a few times a minute. */
export const Guessable = (): MethodDecorator => RouteConfig({ [guessable]: true });

export const isGuessable = ({ routeOptions }: Pick<FastifyRequest, 'routeOptions'>): boolean =>
  guessable in routeOptions.config;
