import type { Instant } from '#libs/kernel';
import type { EventToAppend, StreamWrite } from '../event-store.port.js';
import type { Act } from './act.js';
import { integerArray, textArray } from './binary-array.js';
import type { Question, Sessions } from './sessions.js';
import { beforeFirst, counted, type Verdict } from './verdict.js';

/** Parallel arrays, an element an act. */
interface Answer {
  readonly outcome: readonly Verdict['outcome'][];
  readonly lastPosition: readonly (string | null)[];
  readonly conflict: readonly (number | null)[];
  readonly actual: readonly (number | null)[];
}

interface PlacedEvent extends EventToAppend {
  /** The write it belongs to, counted from 1 in the batch, and its place in it, from 0. */
  readonly write: number;
  readonly offset: number;
}

/** Any acts, in one call and one transaction; the verdicts stand in the order of the acts. */
export const callBatch = async (
  sessions: Sessions,
  log: string,
  acts: readonly Act[],
  now: Instant,
): Promise<readonly Verdict[]> => {
  const [answer] = await sessions.ask<Answer>(question(log), parameters(acts, now));
  if (answer === undefined) throw new RangeError('the database said nothing about the batch');
  return answer.outcome.map((outcome, act) => ({
    outcome,
    lastPosition: Number(answer.lastPosition[act] ?? 0),
    conflict: (answer.conflict[act] ?? 0) - 1,
    actual: answer.actual[act] ?? beforeFirst,
  }));
};

const parameters = (acts: readonly Act[], now: Instant): readonly unknown[] => {
  const writes = acts.flatMap((act) => act.writes);
  const streams = numbered(writes);
  const events = writes.flatMap(placed);
  return [
    textArray([...streams.keys()]),
    textArray(acts.map(({ commit }) => commit.commandId)),
    textArray(acts.map(({ commit }) => commit.accountId)),
    textArray(acts.map(({ commit }) => commit.contentDigest)),
    integerArray(acts.map((act) => act.writes.length)),
    integerArray(writes.map(({ stream }) => streams.get(stream) ?? 0)),
    integerArray(writes.map(({ expectedRevision }) => counted(expectedRevision))),
    integerArray(writes.map((write) => write.events.length)),
    integerArray(events.map(({ write }) => write)),
    integerArray(events.map(({ offset }) => offset)),
    textArray(events.map(({ id }) => id)),
    textArray(events.map(({ type }) => type)),
    integerArray(events.map(({ schemaVersion }) => schemaVersion)),
    textArray(events.map(({ metadata }) => metadata)),
    textArray(events.map(({ data }) => data)),
    now,
  ];
};

/** Each stream once, counted from 1: acts of a batch that write to the same one share its number. */
const numbered = (writes: readonly StreamWrite[]): ReadonlyMap<string, number> => {
  const streams = new Map<string, number>();
  for (const { stream } of writes) if (!streams.has(stream)) streams.set(stream, streams.size + 1);
  return streams;
};

const placed = ({ events }: StreamWrite, index: number): readonly PlacedEvent[] =>
  events.map((event, offset) => ({ ...event, write: index + 1, offset }));

const question = (log: string): Question => ({
  name: 'append acts',
  text: `SELECT outcome, last_position AS "lastPosition", conflict, actual
           FROM ${log}.append_acts($1, $2::text[]::uuid[], $3, $4, $5, $6, $7, $8, $9, $10,
                                $11::text[]::uuid[], $12, $13, $14, $15, $16)`,
});
