import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { AccessEntry, Turned } from './access-entry.js';
import type { AccessLog } from './access-log.port.js';
import { occasionOf, type Asked } from './occasion.js';
import type { WhatWasRead } from './what-was-read.port.js';

export interface TraceParts {
  readonly log: AccessLog;
  readonly read: WhatWasRead;
  /** Whether an account of this login exists. */
  isAccount(this: void, login: string): boolean;
}

/**
 * Every answer that shows a case, every attempt that is refused (401, 403) and every failed sign-in is in the access
 * log before it leaves. What cannot be recorded is not answered.
 */
export const traceAccess = (server: FastifyInstance, parts: TraceParts): void => {
  server.addHook('preSerialization', async (request, reply, payload) => {
    await trace(parts, request, reply, payload);
    return payload;
  });
  // Files are sent as they are; no other hook sees them before they leave.
  server.addHook('onSend', async (request, reply, payload) => {
    if (payload instanceof Readable || Buffer.isBuffer(payload)) await trace(parts, request, reply, payload);
    return payload;
  });
};

const trace = async (
  parts: TraceParts,
  request: Asked,
  reply: FastifyReply,
  answer: unknown,
): Promise<void> => {
  const entry =
    reply.statusCode < 300 ? readIn(parts, request, answer) : turnedIn(parts, request, reply, answer);
  if (entry) await parts.log.record(entry);
};

const readIn = ({ read }: TraceParts, request: Asked, answer: unknown): AccessEntry | undefined => {
  const shown = read.in(request, answer);
  return shown && { ...occasionOf(request), ...shown, outcome: 'answered' };
};

const turnedIn = (
  { read, isAccount }: TraceParts,
  request: Asked,
  { statusCode: status }: FastifyReply,
  answer: unknown,
): AccessEntry | undefined => {
  const turned: Turned = { status, code: problem.safeParse(answer).data?.code ?? `HTTP.${status}` };
  if (isSignIn(request) && (status === 401 || status === 403 || status === 429)) {
    const login =
      credentials.safeParse(request.body).data?.login ?? identified.safeParse(answer).data?.details.login;
    const known = login !== undefined && isAccount(login) ? { login } : {};
    return { ...occasionOf(request), ...turned, ...known, outcome: 'sign-in-failed' };
  }
  if (status !== 401 && status !== 403) return undefined;
  return { ...occasionOf(request), ...turned, matters: read.soughtBy(request), outcome: 'refused' };
};

/** Where people come in: with a password, a code, a refresh token or by another provider. */
const isSignIn = ({ actor, routeOptions }: Asked): boolean =>
  actor === undefined && /^\/api\/v1\/sessions(\/(refresh|provider)(\/.*)?)?$/.test(routeOptions.url ?? '');

const problem = z.object({ code: z.string() });
const credentials = z.object({ login: z.string() });
/** Whom another provider showed it to be. */
const identified = z.object({ details: credentials });
