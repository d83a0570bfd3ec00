import { z } from 'zod';
import { ownSession } from '../session/own-session.js';

/** Prints the account that is signed in, its organ, its role and the server. */
export const whoAmI = async (): Promise<void> => {
  const { server, token } = await ownSession();
  const { id, organ, role } = await server.ask({ method: 'GET', path: 'accounts/me', token }, account);
  process.stdout.write(`${id} · ${organ} · ${role} · ${server.address}\n`);
};

const account = z.object({ id: z.string(), organ: z.string(), role: z.string() });
