import { randomBytes } from 'node:crypto';
import { URI } from 'otpauth';
import { z } from 'zod';
import { session } from './answers.schema.js';
import { Surprise } from './surprise.js';
import type { Wire } from './wire.js';

export interface Login {
  readonly login: string;
  readonly password: string;
  /** For an authenticator, where the account needs one. */
  readonly authenticator?: string;
}

export interface SignedIn extends Login {
  readonly token: string;
}

/** The first sign-in of somebody with an issued password, who pays whatever it owes. */
export const firstSignIn = async (wire: Wire, { login, password }: Login): Promise<SignedIn> => {
  const body = { login, password };
  const { token, owes } = await wire.ask({ method: 'POST', path: 'sessions', body }, session);
  const chosen = owes.includes('new-password') ? await changePassword(wire, token, password) : password;
  if (!owes.includes('second-factor')) return { login, password: chosen, token };
  return { login, password: chosen, token, authenticator: await enrol(wire, token) };
};

const changePassword = async (wire: Wire, token: string, current: string): Promise<string> => {
  const next = randomBytes(15).toString('base64url');
  const path = 'sessions/current/password';
  await wire.ask({ method: 'POST', path, token, body: { current, next } }, z.undefined());
  return next;
};

const enrol = async (wire: Wire, token: string): Promise<string> => {
  const path = 'sessions/current/second-factor';
  const { uri } = await wire.ask({ method: 'POST', path, token }, z.object({ uri: z.string() }));
  const totp = URI.parse(uri);
  if (!('period' in totp)) throw new Surprise('codes of time', path, 'another kind of code');
  const body = { code: totp.generate() };
  await wire.ask({ method: 'POST', path: `${path}/confirmation`, token, body }, z.object({}));
  return uri;
};
