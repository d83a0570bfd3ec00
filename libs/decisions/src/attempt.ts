import { streamOf, type Circumstances, type DomainEvent, type EventRef } from '#libs/kernel';
import type { Fold, Part, Reading } from './part.js';
import type { Folded, States } from './states.js';

/** What one stream gains in an attempt, and where it stood when it was read. */
export interface Gain {
  readonly stream: string;
  readonly revision: number;
  readonly events: readonly DomainEvent[];
}

/** One attempt at an act: every stream is read once, and the parts see each other's events. */
export class Attempt implements Reading {
  readonly #read = new Map<string, Promise<Folded<unknown>>>();
  readonly #revisions = new Map<string, number>();
  readonly #gains = new Map<string, DomainEvent[]>();

  constructor(
    readonly circumstances: Circumstances,
    private readonly states: States,
  ) {}

  async state<State, Event extends DomainEvent>(fold: Fold<State, Event>, id: string): Promise<State> {
    const stream = streamOf(fold.category, id);
    const reading = this.#read.get(stream) ?? this.#load(fold, id, stream);
    return (await reading).state as State;
  }

  revision<State, Event extends DomainEvent>(fold: Fold<State, Event>, id: string): number {
    return this.revisionOf(streamOf(fold.category, id));
  }

  async take(part: Part): Promise<void> {
    const gained = this.#gains.get(part.stream) ?? [];
    const { events, state } = await part.share(this, (index): EventRef => {
      return `${part.stream}@${this.revisionOf(part.stream) + 1 + gained.length + index}`;
    });
    this.#read.set(part.stream, Promise.resolve({ state, revision: this.revisionOf(part.stream) }));
    this.#gains.set(part.stream, [...gained, ...events]);
  }

  revisionOf(stream: string): number {
    return this.#revisions.get(stream) ?? -1;
  }

  /**
   * What was read elsewhere, as `stream@revision`, without streams that do not exist. Of a stream that gains
   * events the append checks the revision, and the event that follows it shows it.
   */
  get positionsRead(): readonly EventRef[] {
    return [...this.#revisions]
      .filter(([stream, revision]) => revision >= 0 && !this.#gains.get(stream)?.length)
      .map(([stream, revision]): EventRef => `${stream}@${revision}`);
  }

  get gains(): readonly Gain[] {
    return [...this.#gains]
      .filter(([, events]) => events.length > 0)
      .map(([stream, events]) => ({ stream, revision: this.revisionOf(stream), events }));
  }

  #load<State, Event extends DomainEvent>(
    fold: Fold<State, Event>,
    id: string,
    stream: string,
  ): Promise<Folded<unknown>> {
    const loading = this.states.load(fold, id).then((folded) => {
      this.#revisions.set(stream, folded.revision);
      return folded;
    });
    this.#read.set(stream, loading);
    return loading;
  }
}
