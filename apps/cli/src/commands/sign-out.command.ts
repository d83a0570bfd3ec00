import { z } from 'zod';
import { forgetSession } from '../session/kept-session.js';
import { ownSession } from '../session/own-session.js';

/** Ends the session at the server; this machine forgets it, also when the server cannot be told. */
export const signOut = async (): Promise<void> => {
  try {
    const { server, token } = await ownSession();
    await server.ask({ method: 'DELETE', path: 'sessions/current', token }, z.undefined());
  } finally {
    await forgetSession();
  }
  process.stdout.write('已退出 Signed out\n');
};
