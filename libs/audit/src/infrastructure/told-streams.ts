import { Injectable } from '@nestjs/common';
import { Catalogue } from '#libs/catalogue';
import { EventStore } from '#libs/event-store';
import { isBy, type Placed, type Point } from '../domain/point.js';
import { NewestKept } from './newest-kept.js';
import { toldEvent, type ToldEvent } from './told-event.js';

/**
 * The streams of cases as folds take them. Of a stream that many cases stand in, what was read is kept as it stands in
 * the log, texts sealed, and only what came since is read.
 */
@Injectable()
export class ToldStreams {
  readonly #kept = new NewestKept<Known>(eventsKept, ({ events }) => 1 + events.length);
  /** The last of all events that were seen in the log. */
  #latest: Placed | undefined;

  constructor(
    private readonly store: EventStore,
    private readonly catalogue: Catalogue,
  ) {}

  /** Of one case's own stream. */
  anew(stream: string): Promise<readonly ToldEvent[]> {
    return this.#from(stream, 0);
  }

  /** Of a stream that others ask for as well. */
  async shared(stream: string, point: Point): Promise<readonly ToldEvent[]> {
    const known = this.#kept.get(stream) ?? nothing;
    const { events } = goesBeyond(point, known) ? known : await this.#extended(stream, known);
    return events.filter((event) => isBy(point, event));
  }

  async #extended(stream: string, { events: known }: Known): Promise<Known> {
    // Where this one could be seen, all that stands before it can be.
    const upTo = this.#latest;
    const events = [...known, ...(await this.#from(stream, known.length))];
    const extended = { events, upTo: later(upTo, events.at(-1)) };
    this.#kept.set(stream, extended);
    return extended;
  }

  /** @param from revision */
  async #from(stream: string, from: number): Promise<readonly ToldEvent[]> {
    const events = await this.store.readStream(stream, { from });
    const told = events.map((stored) => toldEvent(this.catalogue, stored));
    this.#latest = later(this.#latest, told.at(-1));
    return told;
  }
}

/** Of all streams together; an event takes a kilobyte or two. */
const eventsKept = 50_000;

interface Known {
  readonly events: readonly ToldEvent[];
  /** Of the log: the stream has no other events before this one. */
  readonly upTo: Placed | undefined;
}

const nothing: Known = { events: [], upTo: undefined };

const later = (one: Placed | undefined, other: Placed | undefined): Placed | undefined =>
  one && (!other || one.position > other.position) ? one : other;

/** Whatever is appended comes after the point, too. Of papers it may be either. */
const goesBeyond = (point: Point, { upTo }: Known): boolean =>
  point.axis !== 'effective' && upTo !== undefined && !isBy(point, upTo);
