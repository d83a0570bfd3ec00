import { admit } from '../admission.js';
import { CommandReused, RevisionConflict, UnfitAppend } from '../event-store.errors.js';
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
import { verifiedPage } from '../verified-page.js';

interface Committed {
  readonly commit: Commit;
  readonly appended: Appended;
}

/** A log that lives as long as its process; for tests and trials. */
export class MemoryEventStore extends EventStore {
  private readonly log: StoredEvent[] = [];
  private readonly streams = new Map<string, StoredEvent[]>();
  private readonly ids = new Set<string>();
  private readonly commands = new Map<string, Committed>();
  private readonly horizon = new Horizon();
  private readonly door = new OpenDoor();

  constructor(private readonly options: EventStoreOptions) {
    super();
  }

  append(writes: readonly StreamWrite[], commit: Commit): Promise<Appended> {
    return this.door.enter(() => {
      admit(writes, commit);
      return Promise.resolve(this.recalled(commit) ?? this.write(writes, commit));
    });
  }

  recall(commit: Commit): Promise<Appended | undefined> {
    return this.door.enter(() => Promise.resolve(this.recalled(commit)));
  }

  readStream(
    stream: string,
    { from, to, direction = 'forwards' }: StreamRange = {},
  ): Promise<readonly StoredEvent[]> {
    return this.door.enter(() => {
      const events = this.streams.get(stream) ?? [];
      switch (direction) {
        case 'forwards':
          return Promise.resolve(events.slice(from, to === undefined ? undefined : to + 1));
        case 'backwards':
          return Promise.resolve(events.slice(to, from === undefined ? undefined : from + 1).reverse());
      }
    });
  }

  readAll(range: LogRange): Promise<LogPage> {
    return this.door.enter(() => Promise.resolve(this.page(range)));
  }

  subscribe({ after, types, signal }: Subscription): AsyncIterable<LogPage> {
    const read = (position: number): Promise<LogPage> =>
      Promise.resolve(this.page({ after: position, types, limit: pageSize }));
    return follow(read, this.horizon, after, this.door.until(signal));
  }

  head(): Promise<number> {
    return this.door.enter(() => Promise.resolve(this.log.length));
  }

  close(): Promise<void> {
    return this.door.close();
  }

  private recalled(commit: Commit): Appended | undefined {
    const before = this.commands.get(commit.commandId);
    if (before === undefined) return undefined;
    const { accountId, contentDigest } = before.commit;
    if (accountId !== commit.accountId || contentDigest !== commit.contentDigest)
      throw new CommandReused(commit.commandId);
    return { ...before.appended, repeated: true };
  }

  private write(writes: readonly StreamWrite[], commit: Commit): Appended {
    this.verify(writes);
    const now = this.options.clock.now();
    const last = this.log.at(-1)?.recordedAt ?? now;
    const recordedAt = last > now ? last : now;
    for (const { stream, events } of writes)
      for (const event of events) this.store({ ...event, stream, recordedAt });
    const revisions = Object.fromEntries(writes.map(({ stream }) => [stream, this.revisionOf(stream)]));
    const appended = { position: this.log.length, revisions, repeated: false };
    this.commands.set(commit.commandId, { commit, appended });
    this.horizon.advance(this.log.length);
    return appended;
  }

  private verify(writes: readonly StreamWrite[]): void {
    for (const { stream, expectedRevision } of writes) {
      const actual = this.revisionOf(stream);
      const at = actual < 0 ? 'no-stream' : actual;
      if (at !== expectedRevision) throw new RevisionConflict(stream, expectedRevision, at);
    }
    const fresh = writes.flatMap(({ events }) => events.map(({ id }) => id));
    const known = fresh.find((id, index) => this.ids.has(id) || fresh.indexOf(id) !== index);
    if (known !== undefined) throw new UnfitAppend(`an event ${known} stands in the log already`);
  }

  private store(event: Omit<StoredEvent, 'position' | 'revision'>): void {
    const { stream } = event;
    const stored = { ...event, position: this.log.length + 1, revision: this.revisionOf(stream) + 1 };
    this.log.push(stored);
    this.ids.add(stored.id);
    const siblings = this.streams.get(stream);
    if (siblings) siblings.push(stored);
    else this.streams.set(stream, [stored]);
  }

  private revisionOf(stream: string): number {
    return (this.streams.get(stream)?.length ?? 0) - 1;
  }

  private page(range: LogRange): LogPage {
    const { after, types, limit } = range;
    const wanted = types && new Set(types);
    const events = wanted
      ? this.log
          .slice(after)
          .filter(({ type }) => wanted.has(type))
          .slice(0, limit)
      : this.log.slice(after, after + limit);
    return verifiedPage(range, events, this.log.length);
  }
}
