import type { Asking } from '../case/read-case.js';
import { ownSession } from './own-session.js';

/** Reads from the server as whoever is signed in on this machine. @throws PlainError when nobody is */
export const ownAsking = async (purpose: string | undefined): Promise<Asking> => {
  const { server, token } = await ownSession();
  return (path, schema) => server.ask({ method: 'GET', path, token, purpose }, schema);
};
