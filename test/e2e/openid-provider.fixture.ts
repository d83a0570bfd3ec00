import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';

export interface OpenIdProvider {
  readonly issuer: string;
  readonly clientSecret: string;
  /** Ends it; its address answers no more. */
  stops(): Promise<void>;
  /** At the same address, with another signing key. */
  starts(): Promise<void>;
}

/** A real provider, in a process of its own. */
export const openIdProvider = async (redirectUrl: string): Promise<OpenIdProvider> => {
  const clientSecret = 'a-client-secret-of-the-test-only';
  const port = await freePort();
  let running: ChildProcess | undefined;
  const starts = async (): Promise<void> => {
    const settings = JSON.stringify({ port, redirectUrl, clientSecret });
    running = fork(join(import.meta.dirname, '../setup/openid-provider.mjs'), [settings], {
      execArgv: [],
      stdio: 'ignore',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    await once(running, 'message');
  };
  await starts();
  return {
    issuer: `http://127.0.0.1:${port}`,
    clientSecret,
    starts,
    stops: async () => {
      if (!running || running.exitCode !== null || running.signalCode !== null) return;
      const gone = once(running, 'exit');
      running.kill();
      await gone;
    },
  };
};

/** Which the server under test must know before it listens. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new TypeError('a port was expected');
  return address.port;
};
