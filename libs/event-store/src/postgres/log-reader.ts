import { CommandReused, IntegrityAlarm } from '../event-store.errors.js';
import type { Appended, Commit, LogPage, LogRange, StoredEvent, StreamRange } from '../event-store.port.js';
import { verifiedPage } from '../verified-page.js';
import { logQuestions, type LogQuestions } from './log-questions.js';
import type { Sessions } from './sessions.js';

/** The driver gives a `bigint` as text. */
type EventRow = Omit<StoredEvent, 'position'> & { readonly position: string };

/** A page's events, each beside the head of the same snapshot; one row without an event when there is none. */
type PageRow = (EventRow | { readonly position: null }) & { readonly head: string };

interface CommandRow {
  readonly accountId: string;
  readonly contentDigest: string;
  readonly lastPosition: string;
  readonly stream: string;
  readonly revision: number;
}

/** Every read of the log, each one statement and thus one snapshot. */
export class LogReader {
  readonly #questions: LogQuestions;

  /** @param log the schema that the log lies in */
  constructor(
    private readonly sessions: Sessions,
    log: string,
  ) {
    this.#questions = logQuestions(log);
  }

  async stream(
    stream: string,
    { from, to, direction = 'forwards' }: StreamRange,
  ): Promise<readonly StoredEvent[]> {
    const rows = await (direction === 'forwards'
      ? this.sessions.ask<EventRow>(this.#questions.streamForwards, [stream, from ?? 0, to ?? lastRevision])
      : this.sessions.ask<EventRow>(this.#questions.streamBackwards, [
          stream,
          to ?? 0,
          from ?? lastRevision,
        ]));
    return rows.map(eventOf);
  }

  /** Asks once: who follows the log has a patience of its own. */
  async page(range: LogRange): Promise<LogPage> {
    const { after, types, limit } = range;
    const rows = await (types === undefined
      ? this.sessions.askOnce<PageRow>(this.#questions.page, [after, limit])
      : this.sessions.askOnce<PageRow>(this.#questions.pageOfTypes, [after, limit, [...new Set(types)]]));
    const [first] = rows;
    if (first === undefined) throw new IntegrityAlarm('the log has lost its head');
    const events = rows.flatMap((row) => (row.position === null ? [] : [eventOf(row)]));
    return verifiedPage(range, events, Number(first.head));
  }

  /** @throws CommandReused */
  async recall({ commandId, accountId, contentDigest }: Commit): Promise<Appended | undefined> {
    const rows = await this.sessions.ask<CommandRow>(this.#questions.command, [commandId]);
    const [first] = rows;
    if (first === undefined) return undefined;
    if (first.accountId !== accountId || first.contentDigest !== contentDigest)
      throw new CommandReused(commandId);
    const revisions = Object.fromEntries(rows.map(({ stream, revision }) => [stream, revision]));
    return { position: Number(first.lastPosition), revisions, repeated: true };
  }

  async head(): Promise<number> {
    const [row] = await this.sessions.ask<{ readonly head: string }>(this.#questions.head, []);
    if (row === undefined) throw new IntegrityAlarm('the log has lost its head');
    return Number(row.head);
  }
}

/** The greatest `integer`. */
const lastRevision = 2 ** 31 - 1;

const eventOf = (row: EventRow): StoredEvent => ({
  position: Number(row.position),
  stream: row.stream,
  revision: row.revision,
  id: row.id,
  type: row.type,
  schemaVersion: row.schemaVersion,
  recordedAt: row.recordedAt,
  metadata: row.metadata,
  data: row.data,
});
