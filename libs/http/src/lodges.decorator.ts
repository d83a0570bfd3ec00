import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { guessable } from './guessable.decorator.js';

const lodging = 'mingjian:lodging';

/** Anybody may write here without an account: an address may but a few times a minute, and not at length. */
export const Lodges = (): MethodDecorator => RouteConfig({ [lodging]: true });

export const isLodging = ({ routeOptions }: Pick<FastifyRequest, 'routeOptions'>): boolean =>
  lodging in routeOptions.config;

/** Where somebody unknown writes, so many bytes are read, however many others may send. */
export const keepStrangersShort = (server: FastifyInstance): void => {
  server.addHook('onRoute', (route) => {
    const config = route.config ?? {};
    if (lodging in config || guessable in config) route.bodyLimit = bytesOfStrangers;
  });
};

/** The longest text that is taken, were each of its characters escaped, and what stands around it. */
const bytesOfStrangers = 40_960;
