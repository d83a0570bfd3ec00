import type { Clock, Instant } from '#libs/kernel';

/** An event on its way into the log: `data` and `metadata` are RFC 8785 text and are stored byte for byte. */
export interface EventToAppend {
  /** UUID, unique in the log. */
  readonly id: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly metadata: string;
  readonly data: string;
}

/** An event as it stands in the log. */
export interface StoredEvent extends EventToAppend {
  /** 1, 2, 3 … without a hole, in commit order. A hole is an integrity alarm, never a lag. */
  readonly position: number;
  readonly stream: string;
  /** 0, 1, 2 … within its stream. */
  readonly revision: number;
  /** Set under the head lock from the injected clock; never below its predecessor's. */
  readonly recordedAt: Instant;
}

/** The revision of a stream's last event, or that the stream must not exist yet. Always stated. */
export type ExpectedRevision = number | 'no-stream';

/** What goes to one stream; a stream stands at most once in an append. */
export interface StreamWrite {
  readonly stream: string;
  readonly expectedRevision: ExpectedRevision;
  /** At least one. */
  readonly events: readonly EventToAppend[];
}

/** The act that appends: the same `commandId` again gives the first result. */
export interface Commit {
  /** UUID. */
  readonly commandId: string;
  readonly accountId: string;
  /** HMAC of the plain command, hex; the same id with another content is an error. */
  readonly contentDigest: string;
}

export interface Appended {
  /** Position of the act's last event. */
  readonly position: number;
  /** Revision of each written stream after the act. */
  readonly revisions: Readonly<Record<string, number>>;
  /**
   * True when this `commandId` had been committed before: by an earlier call, or by this one, when its
   * connection was cut after the commit and it had to ask what became of it.
   */
  readonly repeated: boolean;
}

export interface StreamRange {
  /** First revision wanted; 0 by default, or the last one when reading backwards. */
  readonly from?: number;
  /** Last revision wanted (inclusive). */
  readonly to?: number;
  readonly direction?: 'forwards' | 'backwards';
}

export interface LogRange {
  /** Events with a greater position; 0 is the beginning. */
  readonly after: number;
  readonly types?: readonly string[];
  /** At most this many events. */
  readonly limit: number;
}

export interface Subscription {
  readonly after: number;
  readonly types?: readonly string[];
  readonly signal: AbortSignal;
}

/** A part of the log, in order. `upTo` is how far was looked: with `types`, it may lie past the last event. */
export interface LogPage {
  readonly events: readonly StoredEvent[];
  readonly upTo: number;
}

/** The one log (architecture, section 5). Every adapter passes the whole contract suite. */
export abstract class EventStore {
  /**
   * All or nothing over all streams.
   * @throws RevisionConflict when a stream is not where it was expected
   * @throws CommandReused when the `commandId` was committed before by another account or with another content
   * @throws UnfitAppend when no store could keep it as it is; nothing was tried
   * @throws OutcomeUnknown when the connection was cut and did not come back in time
   */
  abstract append(writes: readonly StreamWrite[], commit: Commit): Promise<Appended>;

  /** The first result of a committed act; same errors as `append` for a reused id. */
  abstract recall(commit: Commit): Promise<Appended | undefined>;

  abstract readStream(stream: string, range?: StreamRange): Promise<readonly StoredEvent[]>;

  /** @throws IntegrityAlarm on a hole (without `types`), or when the log ends before `after` */
  abstract readAll(range: LogRange): Promise<LogPage>;

  /**
   * Catches up, then follows live; ends when the signal aborts or the store closes. Pulls: a slow reader holds back
   * nobody. Also gives pages without events, so that a reader of few types knows how far it is. Alarms as `readAll`.
   */
  abstract subscribe(subscription: Subscription): AsyncIterable<LogPage>;

  /** Position of the last event; 0 for an empty log. */
  abstract head(): Promise<number>;

  /** Answers what is under way, then refuses every call with `EventStoreClosed`. */
  abstract close(): Promise<void>;
}

/** What every adapter is given. */
export interface EventStoreOptions {
  readonly clock: Clock;
}
