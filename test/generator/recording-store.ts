import {
  MemoryEventStore,
  type Appended,
  type Commit,
  type StoredEvent,
  type StreamWrite,
} from '#libs/event-store';

/** One act as it stands in a log: whose it was, and what it wrote. */
export interface StoredAct {
  readonly commit: Commit;
  /** Of consecutive positions, at least one. */
  readonly events: readonly StoredEvent[];
}

/** A log in memory that can be written off as it was written: act by act. */
export class RecordingStore extends MemoryEventStore {
  readonly #commits: { readonly commit: Commit; readonly last: number }[] = [];

  override async append(writes: readonly StreamWrite[], commit: Commit): Promise<Appended> {
    const appended = await super.append(writes, commit);
    if (!appended.repeated) this.#commits.push({ commit, last: appended.position });
    return appended;
  }

  /** Every act after a position, at which one ended. */
  async actsAfter(position: number): Promise<readonly StoredAct[]> {
    const { events } = await this.readAll({ after: position, limit: await this.head() });
    let from = position;
    const acts: StoredAct[] = [];
    for (const { commit, last } of this.#commits) {
      if (last <= position) continue;
      acts.push({ commit, events: events.slice(from - position, last - position) });
      from = last;
    }
    return acts;
  }
}
