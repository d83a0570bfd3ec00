import type { Socket } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/**
 * When the server ends, connections on which nothing was asked yet end at once. Node closes those that rest between
 * two requests; these it counts as busy, for a minute, and a browser always has one.
 */
export const endSilentConnections = (app: NestFastifyApplication): void => {
  const silent = new Set<Socket>();
  const fastify = app.getHttpAdapter().getInstance();
  fastify.server.on('connection', (socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  fastify.server.on('request', ({ socket }) => silent.delete(socket));
  fastify.addHook('preClose', async () => {
    for (const socket of silent) socket.destroy();
  });
};
