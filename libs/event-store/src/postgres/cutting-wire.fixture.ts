import { connect, createServer, type Socket } from 'node:net';

type Mode = 'pass' | 'lose next answer, then pass' | 'lose next answer, then refuse' | 'refuse';

/** A way to the database that can lose an answer after the server has done its work. */
export interface CuttingWire {
  /** The same database, by this way. */
  readonly url: string;
  set(mode: Mode): void;
  close(): Promise<void>;
}

export const cuttingWire = async (url: string): Promise<CuttingWire> => {
  const target = new URL(url);
  let mode: Mode = 'pass';
  const sockets = new Set<Socket>();

  const relay = (client: Socket): void => {
    if (mode === 'refuse') return void client.destroy();
    const server = connect(Number(target.port), target.hostname);
    const cut = (): void => {
      client.destroy();
      server.destroy();
    };
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on('error', cut).on('close', cut);
    }
    client.on('data', (chunk) => server.write(chunk));
    server.on('data', (chunk) => {
      if (mode === 'pass') client.write(chunk);
      else {
        mode = mode === 'lose next answer, then pass' ? 'pass' : 'refuse';
        cut();
      }
    });
  };

  const listener = createServer(relay);
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  const here = new URL(url);
  here.port = String(address !== null && typeof address === 'object' ? address.port : 0);
  return {
    url: here.href,
    set: (next) => (mode = next),
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => listener.close(() => resolve()));
    },
  };
};
