import type { IncomingHttpHeaders } from 'node:http';
import type { Envelope } from '#libs/decisions';
import { newId, type Actor, type LocalDate } from '#libs/kernel';
import { isDay } from './fields/day.js';
import { refuse } from './http.errors.js';
import { commandIdOf } from './idempotency.js';

/** What of a request makes an envelope. */
export interface Sender {
  readonly actor: Actor;
  /** Correlation id. */
  readonly id: string;
  readonly headers: IncomingHttpHeaders;
}

/** @throws HTTP.HEADER_INVALID for an `Idempotency-Key`, `If-Match` or `Effective-On` of another form */
export const envelopeOf = ({ actor, id, headers }: Sender): Envelope => ({
  commandId: commandId(actor, headers['idempotency-key']),
  correlationId: id,
  actor,
  effectiveOn: effectiveOn(headers['effective-on']),
  expectedRevision: expectedRevision(headers['if-match']),
});

const commandId = (actor: Actor, key: Header): string => {
  if (key === undefined) return newId();
  if (typeof key !== 'string' || !/^[\x21-\x7e]([\x20-\x7e]{0,198}[\x21-\x7e])?$/.test(key))
    throw refuse('HTTP.HEADER_INVALID', { header: 'Idempotency-Key', form: '1–200 printable ASCII' });
  return commandIdOf(actor.accountId, key);
};

type Header = string | readonly string[] | undefined;

const effectiveOn = (day: Header): LocalDate | undefined => {
  if (day === undefined || isDay(day)) return day;
  throw refuse('HTTP.HEADER_INVALID', { header: 'Effective-On', form: 'YYYY-MM-DD' });
};

const expectedRevision = (tag: Header): number | undefined => {
  if (tag === undefined) return undefined;
  const revision = typeof tag === 'string' ? /^"(\d{1,15})"$/.exec(tag)?.[1] : undefined;
  if (revision === undefined) throw refuse('HTTP.HEADER_INVALID', { header: 'If-Match', form: '"12"' });
  return Number(revision);
};
