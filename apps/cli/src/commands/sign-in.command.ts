import { byPassword } from '../session/by-password.js';
import { byProvider } from '../session/by-provider.js';
import { keepSession } from '../session/kept-session.js';
import { payWhatIsOwed } from '../session/pay-what-is-owed.js';
import { Server } from '../session/server.js';
import { Terminal } from '../session/terminal.js';

export interface AskedSignIn {
  readonly server: string;
  readonly login?: string;
  readonly provider: boolean;
}

/** Opens a session and keeps it for the commands that follow. */
export const signIn = async ({ server: address, login, provider }: AskedSignIn): Promise<void> => {
  const server = new Server(address);
  const terminal = new Terminal();
  try {
    const session = provider ? await byProvider(server, terminal) : await byPassword(server, terminal, login);
    await keepSession({ server: address, ...session });
    await payWhatIsOwed(server, terminal, session);
    process.stdout.write(`已登录 Signed in: ${session.account.id}\n`);
  } finally {
    terminal.close();
  }
};
