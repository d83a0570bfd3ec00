import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { PlainError } from '../plain-error.js';

/** Waits on 127.0.0.1 alone, at a port that is free, for one visit of a browser. @throws PlainError after ten minutes */
export const waitForGrant = async (listens: (port: number) => void): Promise<string> => {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('a port was expected');
  try {
    const visited = firstGrant(server);
    listens(address.port);
    return await visited;
  } finally {
    server.close();
    server.closeAllConnections();
  }
};

const firstGrant = (server: ReturnType<typeof createServer>): Promise<string> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new PlainError('十分钟内未完成登录。 Nobody signed in within ten minutes.')),
      tenMinutes,
    );
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      const grant = grantIn(request);
      response.writeHead(grant === undefined ? 404 : 200, headers);
      response.end(grant === undefined ? '' : page, () => {
        if (grant === undefined) return;
        clearTimeout(late);
        resolve(grant);
      });
    });
  });

const tenMinutes = 600_000;

const grantIn = ({ url = '/' }: IncomingMessage): string | undefined =>
  /^\/\?grant=([\w-]{43})$/.exec(url)?.[1];

const headers = {
  'Content-Type': 'text/plain; charset=utf-8',
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
};

const page = '已返回终端，可以关闭此页。 Back to the terminal; this page can be closed.\n';
