import { createHash, randomBytes } from 'node:crypto';
import { RefusedByServer } from '../plain-error.js';
import { waitForGrant } from './loopback.js';
import { signedIn, type SignedIn } from './signed-in.schema.js';
import type { Server } from './server.js';
import type { Terminal } from './terminal.js';

/** In a browser, which comes back to a port of this machine (RFC 8252) with what only this process can exchange. */
export const byProvider = async (server: Server, terminal: Terminal): Promise<SignedIn> => {
  const verifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(verifier).digest('hex');
  const grant = await waitForGrant((port) => {
    const { origin } = new URL(server.address);
    terminal.says(
      '请在本机浏览器中打开，十分钟内完成登录 Open in a browser of this machine, within ten minutes:',
    );
    terminal.says(`${origin}/api/v1/sessions/provider?challenge=${challenge}&port=${port}`);
  });
  const exchange = (code?: string): Promise<SignedIn> => {
    const body = { grant, verifier, ...(code !== undefined && { code }) };
    return server.ask({ method: 'POST', path: 'sessions/provider', body }, signedIn);
  };
  return exchange().catch(async (error: unknown) => {
    const needsCode = error instanceof RefusedByServer && error.code === 'IDENTITY.SECOND_FACTOR_NEEDED';
    if (!needsCode) throw error;
    return exchange(await terminal.asks('动态验证码或恢复码 Code: '));
  });
};
