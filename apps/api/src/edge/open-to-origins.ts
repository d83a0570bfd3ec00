import cors from '@fastify/cors';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const readable = ['ETag', 'X-Correlation-Id', 'Retry-After', 'Allow', 'Location'];

/** Lets pages of these web origins ask; unless one is named, no page of another origin reads anything. */
export const openToOrigins = async (
  app: NestFastifyApplication,
  origins: readonly string[],
): Promise<void> => {
  if (origins.length === 0) return;
  await app.register(cors, {
    origin: [...origins],
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    exposedHeaders: readable,
    maxAge: 600,
  });
};
