import { z } from 'zod';
import { PlainError } from '../plain-error.js';
import type { Server } from './server.js';
import type { SignedIn } from './signed-in.schema.js';
import type { Terminal } from './terminal.js';

/** At a first sign-in: a password of one's own, and for some roles a second factor. */
export const payWhatIsOwed = async (
  server: Server,
  terminal: Terminal,
  { token, owes }: SignedIn,
): Promise<void> => {
  if (owes.includes('new-password')) await changePassword(server, terminal, token);
  if (owes.includes('second-factor')) await setUpSecondFactor(server, terminal, token);
};

const changePassword = async (server: Server, terminal: Terminal, token: string): Promise<void> => {
  terminal.says(
    '须更换一次性口令（至少 15 个字符）。 The issued password must be replaced (15 characters at least).',
  );
  const current = await terminal.asksSecretly('原口令 Current password: ');
  const next = await terminal.asksSecretly('新口令 New password: ');
  if ((await terminal.asksSecretly('再输一次新口令 New password again: ')) !== next)
    throw new PlainError('两次输入的新口令不同，请重新登录。 The two differ; sign in again.');
  const path = 'sessions/current/password';
  await server.ask({ method: 'POST', path, token, body: { current, next } }, z.undefined());
};

const setUpSecondFactor = async (server: Server, terminal: Terminal, token: string): Promise<void> => {
  const path = 'sessions/current/second-factor';
  const { uri } = await server.ask({ method: 'POST', path, token }, z.object({ uri: z.string() }));
  terminal.says(
    `须设置动态验证码，请加入验证器 A second factor is owed; add this to an authenticator:\n${uri}`,
  );
  const body = { code: await terminal.asks('验证器显示的验证码 Its code: ') };
  const answer = z.object({ recoveryCodes: z.array(z.string()) });
  const { recoveryCodes } = await server.ask(
    { method: 'POST', path: `${path}/confirmation`, token, body },
    answer,
  );
  terminal.says(`恢复码，只显示这一次 Recovery codes, shown this once:\n${recoveryCodes.join('\n')}`);
};
