import { alone } from './alone.js';
import { forgetSession, keepSession, readSession, sessionFile, type KeptSession } from './kept-session.js';
import { notSignedIn } from './not-signed-in.js';
import { Server } from './server.js';
import { signedIn } from './signed-in.schema.js';
import { RefusedByServer } from '../plain-error.js';

export interface OwnSession {
  readonly server: Server;
  readonly token: string;
}

/** The session of this machine, renewed when its token is about to end. @throws PlainError when there is none */
export const ownSession = async (): Promise<OwnSession> => {
  const kept = await readSession();
  const { server, token } = isFresh(kept) ? kept : await alone(`${sessionFile()}.lock`, renewed);
  return { server: new Server(server), token };
};

/** Read again: another command may have renewed it just now, and its old token is spent. */
const renewed = async (): Promise<KeptSession> => {
  const kept = await readSession();
  if (isFresh(kept)) return kept;
  const { refreshToken } = kept;
  const request = { method: 'POST', path: 'sessions/refresh', body: { refreshToken } } as const;
  const answer = await new Server(kept.server).ask(request, signedIn).catch(async (error: unknown) => {
    if (!(error instanceof RefusedByServer) || error.code !== 'HTTP.UNAUTHENTICATED') throw error;
    await forgetSession();
    throw notSignedIn();
  });
  const next = { server: kept.server, ...answer };
  await keepSession(next);
  return next;
};

const isFresh = ({ expiresAt }: KeptSession): boolean => Date.parse(expiresAt) > Date.now() + aMinute;

const aMinute = 60_000;
