import { History, type Told } from '../../domain/recheck/told.js';
import type { RecheckLog } from '../ports/recheck-log.port.js';

/** Of each stream that was touched lately, its events so far; of the others, the log is asked again. */
export class KnownStreams {
  readonly #known = new Map<string, Told[]>();
  /** Nothing was left out or forgotten so far: what is not known here does not exist. */
  #isWhole: boolean;

  constructor(
    private readonly log: RecheckLog,
    after: number,
    private readonly capacity = 10_000,
  ) {
    this.#isWhole = after === 0;
  }

  /** As it stood before a position, to which all events were taken. */
  async of(stream: string, before: number): Promise<History> {
    const known = this.#known.get(stream);
    if (known) return new History(known);
    if (this.#isWhole) return History.none;
    const { events } = await this.log.history(stream, before);
    this.#keep(stream, [...events]);
    return new History(events);
  }

  take(decided: Told): void {
    // What it rested on is no ground for later ones, and is most of it.
    const event: Told = { ...decided, basis: undefined };
    const known = this.#known.get(event.stream);
    if (known) this.#keep(event.stream, known, event);
    else if (event.revision === 0) this.#keep(event.stream, [], event);
  }

  #keep(stream: string, events: Told[], ...more: readonly Told[]): void {
    events.push(...more);
    this.#known.delete(stream);
    this.#known.set(stream, events);
    const oldest = this.#known.keys().next();
    if (this.#known.size <= this.capacity || oldest.done) return;
    this.#known.delete(oldest.value);
    this.#isWhole = false;
  }
}
