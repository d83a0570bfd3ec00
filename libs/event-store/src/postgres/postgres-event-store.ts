import { admit } from '../admission.js';
import {
  type Appended,
  type Commit,
  EventStore,
  type EventStoreOptions,
  type LogPage,
  type LogRange,
  type StoredEvent,
  type StreamRange,
  type StreamWrite,
  type Subscription,
} from '../event-store.port.js';
import { follow, pageSize } from '../follow.js';
import { Horizon } from '../horizon.js';
import { OpenDoor } from '../open-door.js';
import { GroupCommit } from './group-commit.js';
import { Listener } from './listener.js';
import { LogReader } from './log-reader.js';
import { LogWriter } from './log-writer.js';
import { Sessions } from './sessions.js';
import { untilAnswered } from './until-answered.js';

export interface PostgresEventStoreOptions extends EventStoreOptions {
  /** `postgres://` URL of the application's role; the database has the migration `EventLog…`. */
  readonly url: string;
  /** Milliseconds for which a lost connection is sought again before a caller hears of it; 30,000. */
  readonly patience?: number;
  /** The schema that the log lies in; `log`. Another one is another log, with positions of its own. */
  readonly schema?: string;
}

/** Connections for reading, beside the one that writes and the one that listens. */
const readers = 4;

/** The log in PostgreSQL: gapless positions in commit order, one commit for many acts. */
export class PostgresEventStore extends EventStore {
  private readonly patience: number;
  private readonly door = new OpenDoor();
  private readonly horizon = new Horizon();
  private readonly writing: Sessions;
  private readonly reading: Sessions;
  private readonly reader: LogReader;
  private readonly listener: Listener;
  private readonly acts: GroupCommit;
  private closed: Promise<void> | undefined;

  constructor({ url, clock, patience = 30_000, schema = 'log' }: PostgresEventStoreOptions) {
    super();
    this.patience = patience;
    this.writing = new Sessions(url, 1, patience);
    this.reading = new Sessions(url, readers, patience);
    this.reader = new LogReader(this.reading, schema);
    this.listener = new Listener(url, this.horizon, this.reader, schema);
    const writer = new LogWriter(this.writing, this.reader, clock, schema);
    this.acts = new GroupCommit((acts) => writer.write(acts));
  }

  append(writes: readonly StreamWrite[], commit: Commit): Promise<Appended> {
    return this.door.enter(() => {
      admit(writes, commit);
      return this.acts.join({ writes, commit });
    });
  }

  recall(commit: Commit): Promise<Appended | undefined> {
    return this.door.enter(() => this.reader.recall(commit));
  }

  readStream(stream: string, range: StreamRange = {}): Promise<readonly StoredEvent[]> {
    return this.door.enter(() => this.reader.stream(stream, range));
  }

  readAll(range: LogRange): Promise<LogPage> {
    return this.door.enter(() => untilAnswered(() => this.reader.page(range), this.patience));
  }

  subscribe({ after, types, signal }: Subscription): AsyncIterable<LogPage> {
    this.listener.start();
    const until = this.door.until(signal);
    const read = (position: number): Promise<LogPage> =>
      this.door.enter(() => this.followed({ after: position, types, limit: pageSize }, until));
    return follow(read, this.horizon, after, until);
  }

  head(): Promise<number> {
    return this.door.enter(() => this.reader.head());
  }

  close(): Promise<void> {
    this.closed ??= this.closeOnce();
    return this.closed;
  }

  private async closeOnce(): Promise<void> {
    await this.door.close();
    await this.listener.close();
    await Promise.all([this.writing.close(), this.reading.close()]);
  }

  /** A subscription outlives any loss of the connection; it ends by its signal only. */
  private async followed(range: LogRange, signal: AbortSignal): Promise<LogPage> {
    try {
      return await untilAnswered(() => this.reader.page(range), Infinity, signal);
    } catch (error) {
      if (signal.aborted) return { events: [], upTo: range.after };
      throw error;
    }
  }
}
