import type { Instant } from '#libs/kernel';
import type { Commit, StreamWrite } from '../event-store.port.js';
import { integerArray, textArray } from './binary-array.js';
import type { Question, Sessions } from './sessions.js';
import { counted, type Verdict } from './verdict.js';

interface Answer {
  readonly outcome: Verdict['outcome'];
  readonly lastPosition: string;
  readonly actual: number;
}

/** The direct path: an act on one stream, by itself. */
export const callAct = async (
  sessions: Sessions,
  log: string,
  { stream, expectedRevision, events }: StreamWrite,
  { commandId, accountId, contentDigest }: Commit,
  now: Instant,
): Promise<readonly Verdict[]> => {
  const rows = await sessions.ask<Answer>(question(log), [
    commandId,
    accountId,
    contentDigest,
    stream,
    counted(expectedRevision),
    textArray(events.map(({ id }) => id)),
    textArray(events.map(({ type }) => type)),
    integerArray(events.map(({ schemaVersion }) => schemaVersion)),
    textArray(events.map(({ metadata }) => metadata)),
    textArray(events.map(({ data }) => data)),
    now,
  ]);
  return rows.map(({ outcome, lastPosition, actual }) => ({
    outcome,
    lastPosition: Number(lastPosition),
    conflict: 0,
    actual,
  }));
};

const question = (log: string): Question => ({
  name: 'append act',
  text: `SELECT outcome, last_position AS "lastPosition", actual
           FROM ${log}.append_act($1, $2, $3, $4, $5, $6::text[]::uuid[], $7, $8, $9, $10, $11)`,
});
