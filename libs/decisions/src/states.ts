import type { Catalogue } from '#libs/catalogue';
import type { EventStore, StoredEvent } from '#libs/event-store';
import { streamOf, type DomainEvent } from '#libs/kernel';
import { withBehalf, type Fold } from './part.js';
import type { EventMetadata } from './event-metadata.js';

/** A stream folded up to a revision; −1 where it does not exist yet. */
export interface Folded<State> {
  readonly state: State;
  readonly revision: number;
}

interface Remembered extends Folded<unknown> {
  readonly evolve: unknown;
}

/**
 * Reads and folds streams. Folded states are immutable, so the newest ones are kept and only what was appended
 * since is read: a campaign of a thousand enrolments costs an act one empty read.
 */
export class States {
  readonly #kept = new Map<string, Remembered>();

  constructor(
    private readonly store: EventStore,
    private readonly catalogue: Catalogue,
    private readonly capacity = 10_000,
  ) {}

  async load<State, Event extends DomainEvent>(fold: Fold<State, Event>, id: string): Promise<Folded<State>> {
    const stream = streamOf(fold.category, id);
    const start = this.#recall(stream, fold) ?? { state: fold.initialState, revision: -1 };
    const fresh = await this.store.readStream(stream, { from: start.revision + 1 });
    const folded = fresh.reduce((before, stored) => this.#evolve(fold, before, stored), start);
    this.#keep(stream, { ...folded, evolve: fold.evolve });
    return folded;
  }

  #evolve<State, Event extends DomainEvent>(
    fold: Fold<State, Event>,
    before: Folded<State>,
    stored: StoredEvent,
  ): Folded<State> {
    const data = this.catalogue.decode(stored);
    const event = { type: stored.type, data } as Event;
    return {
      state: fold.evolve(
        before.state,
        withBehalf(event, behalfIn(stored)),
        `${stored.stream}@${stored.revision}`,
      ),
      revision: stored.revision,
    };
  }

  #recall<State, Event extends DomainEvent>(
    stream: string,
    fold: Fold<State, Event>,
  ): Folded<State> | undefined {
    const kept = this.#kept.get(stream);
    return kept?.evolve === fold.evolve ? { state: kept.state as State, revision: kept.revision } : undefined;
  }

  #keep(stream: string, remembered: Remembered): void {
    this.#kept.delete(stream);
    if (remembered.revision < 0) return;
    this.#kept.set(stream, remembered);
    const oldest = this.#kept.keys().next();
    if (this.#kept.size > this.capacity && !oldest.done) this.#kept.delete(oldest.value);
  }
}

/** Hardly any event is; the others' metadata is not parsed. */
const behalfIn = ({ metadata }: StoredEvent): string | undefined =>
  metadata.includes('"onBehalfOf":') ? (JSON.parse(metadata) as EventMetadata).actor.onBehalfOf : undefined;
