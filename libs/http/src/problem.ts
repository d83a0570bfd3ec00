import { STATUS_CODES } from 'node:http';
import { HttpException } from '@nestjs/common';
import { CommandReused, EventStoreClosed, OutcomeUnknown, UnfitAppend } from '#libs/event-store';
import { Refusal, type Bilingual, type Details, type RefusalKind } from '#libs/kernel';
import { refuse } from './http.errors.js';
import {
  outcomeUnknown,
  statusProblems,
  stopping,
  unexpected,
  type StatusProblem,
} from './status-problems.js';

/** RFC 9457, with our code, the rule that refuses, and everything a person reads in both languages. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly rule?: string;
  readonly detail: Bilingual;
  readonly next: Bilingual;
  /** Path of the request, without its query. */
  readonly instance: string;
  readonly correlationId: string;
  readonly details?: Details;
  /** What is wrong where, when several things are. */
  readonly faults?: readonly unknown[];
}

/** Where a problem came up. */
export interface Occasion {
  readonly instance: string;
  readonly correlationId: string;
}

/** Any error as a problem; what nobody foresaw tells nothing of its inside. */
export const problemOf = (error: unknown, occasion: Occasion): Problem => {
  if (error instanceof Refusal) return refusalProblem(error, occasion);
  if (error instanceof CommandReused) return refusalProblem(refuse('HTTP.KEY_REUSED'), occasion);
  if (error instanceof UnfitAppend) {
    const { reason } = error;
    return refusalProblem(refuse('HTTP.ACT_UNFIT', { reason }), occasion);
  }
  if (error instanceof EventStoreClosed) return statusProblem(503, stopping, occasion);
  if (error instanceof OutcomeUnknown) return statusProblem(503, outcomeUnknown, occasion);
  if (isFault(error)) return statusProblem(500, error, occasion);
  const status = error instanceof HttpException ? error.getStatus() : 500;
  const known = statusProblems[status];
  return known ? statusProblem(status, known, occasion) : statusProblem(500, unexpected, occasion);
};

/** What the ledger's verifier found, with words; it imports nothing, so it is no refusal. */
const isFault = (error: unknown): error is Error & StatusProblem =>
  error instanceof Error && error.name === 'Fault' && 'code' in error && 'says' in error && 'next' in error;

const statusOf: Readonly<Record<RefusalKind, number>> = {
  invalid: 400,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  stale: 412,
  unmet: 422,
  'too-large': 413,
  'media-type': 415,
  'no-room': 507,
  'too-many': 429,
  unavailable: 503,
};

const refusalProblem = (refusal: Refusal, occasion: Occasion): Problem => {
  const { code, kind, says, next, rule } = refusal;
  const { faults, ...details } = refusal.details;
  return {
    ...frame(statusOf[kind], code, occasion),
    ...(rule !== undefined && { rule }),
    detail: says,
    next,
    ...(Object.keys(details).length > 0 && { details }),
    ...(Array.isArray(faults) && { faults }),
  };
};

const statusProblem = (status: number, { code, says, next }: StatusProblem, occasion: Occasion): Problem => ({
  ...frame(status, code, occasion),
  detail: says,
  next,
});

const frame = (
  status: number,
  code: string,
  { instance, correlationId }: Occasion,
): Pick<Problem, 'type' | 'title' | 'status' | 'code' | 'instance' | 'correlationId'> => ({
  type: `urn:mingjian:problem:${code}`,
  title: STATUS_CODES[status] ?? 'Error',
  status,
  code,
  instance,
  correlationId,
});
