import { signedIn, type SignedIn } from './signed-in.schema.js';
import type { Server } from './server.js';
import type { Terminal } from './terminal.js';

/** Whether a code is needed the server tells nobody who has not signed in: it is always asked for. */
export const byPassword = async (
  server: Server,
  terminal: Terminal,
  given: string | undefined,
): Promise<SignedIn> => {
  const login = given ?? (await terminal.asks('登录名 Login: '));
  const password = await terminal.asksSecretly('口令 Password: ');
  const code = await terminal.asks('动态验证码或恢复码，没有则回车 Code, or Enter without one: ');
  const body = { login, password, ...(code !== '' && { code }) };
  return server.ask({ method: 'POST', path: 'sessions', body }, signedIn);
};
