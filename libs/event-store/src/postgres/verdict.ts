import { CommandReused, IntegrityAlarm, RevisionConflict } from '../event-store.errors.js';
import type { Commit, ExpectedRevision } from '../event-store.port.js';
import type { Act, Outcome } from './act.js';
import type { LogReader } from './log-reader.js';

/** What the database says of one act. */
export interface Verdict {
  readonly outcome: 'appended' | 'repeated' | 'reused' | 'conflict';
  /** Position of the act's last event, if it was appended. */
  readonly lastPosition: number;
  /** Index of the write in conflict, if one is, and the revision of its stream. */
  readonly conflict: number;
  readonly actual: number;
}

/** A stream that does not exist, where the database counts. */
export const beforeFirst = -1;

/** The verdict in the words of the port. */
export const outcomeOf = (act: Act, verdict: Verdict, reader: LogReader): Outcome | Promise<Outcome> => {
  switch (verdict.outcome) {
    case 'appended':
      return { position: verdict.lastPosition, revisions: revisionsAfter(act), repeated: false };
    case 'repeated':
      return firstResult(act.commit, reader);
    case 'reused':
      return new CommandReused(act.commit.commandId);
    case 'conflict':
      return conflictOf(act, verdict);
  }
};

const revisionsAfter = ({ writes }: Act): Readonly<Record<string, number>> =>
  Object.fromEntries(
    writes.map(({ stream, expectedRevision, events }) => [stream, counted(expectedRevision) + events.length]),
  );

export const counted = (revision: ExpectedRevision): number =>
  revision === 'no-stream' ? beforeFirst : revision;

const firstResult = async (commit: Commit, reader: LogReader): Promise<Outcome> =>
  (await reader.recall(commit)) ??
  new IntegrityAlarm(`the events of command ${commit.commandId} are missing`);

const conflictOf = ({ writes }: Act, { conflict, actual }: Verdict): Outcome => {
  const write = writes[conflict];
  if (write === undefined) return new RangeError(`the act has no write ${conflict}`);
  const at = actual === beforeFirst ? 'no-stream' : actual;
  return new RevisionConflict(write.stream, write.expectedRevision, at);
};
