import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import type { FastifyReply } from 'fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const none = ["'none'"];
const self = ["'self'"];

/** An answer of the API is data: a browser that shows it as a page loads and runs nothing, and frames it nowhere. */
const ofApi = {
  defaultSrc: none,
  baseUri: none,
  formAction: none,
  frameAncestors: none,
};

/** A page loads from here alone, and runs no script that stands in it; the components of the console bring inline styles. */
const ofPages = {
  ...ofApi,
  defaultSrc: self,
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  objectSrc: none,
  formAction: self,
};

const headers: FastifyHelmetOptions = {
  xFrameOptions: { action: 'deny' },
  referrerPolicy: { policy: 'no-referrer' },
  // A year; browsers heed it only where the answer came by TLS.
  strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
};

/** Tells browsers, for every answer, what they may do with it; and everybody on its way to keep no copy. */
export const sendSecurityHeaders = async (app: NestFastifyApplication): Promise<void> => {
  await app.register(helmet, { ...headers, global: false });
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRequest', async ({ url }, reply) => {
    const directives = isPage(url) ? ofPages : ofApi;
    reply.helmet({ contentSecurityPolicy: { useDefaults: false, directives } });
    if (!isPage(url)) reply.header('Cache-Control', 'no-store');
  });
};

/** For an answer that no hook sees. */
export const sendStrictestHeaders = (reply: FastifyReply): void => {
  reply.headers({
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  });
};

const isPage = (url: string): boolean => !/^\/(api|health|metrics)([/?]|$)/.test(url);
