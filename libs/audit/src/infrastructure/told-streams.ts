import { Injectable } from '@nestjs/common';
import { Catalogue } from '#libs/catalogue';
import { EventStore } from '#libs/event-store';
import { isBy, type Point } from '../domain/point.js';
import { NewestKept } from './newest-kept.js';
import { toldEvent, type ToldEvent } from './told-event.js';

/**
 * The streams of cases as folds take them. Of a stream that many cases stand in, what was read is kept as it stands in
 * the log, texts sealed, and only what came since is read.
 */
@Injectable()
export class ToldStreams {
  readonly #kept = new NewestKept<readonly ToldEvent[]>(eventsKept, ({ length }) => length);

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
    const known = this.#kept.get(stream) ?? [];
    const events = goesBeyond(point, known) ? known : await this.#extended(stream, known);
    return events.filter((event) => isBy(point, event));
  }

  async #extended(stream: string, known: readonly ToldEvent[]): Promise<readonly ToldEvent[]> {
    const events = [...known, ...(await this.#from(stream, known.length))];
    this.#kept.set(stream, events);
    return events;
  }

  /** @param from revision */
  async #from(stream: string, from: number): Promise<readonly ToldEvent[]> {
    const events = await this.store.readStream(stream, { from });
    return events.map((stored) => toldEvent(this.catalogue, stored));
  }
}

/** Of all streams together; an event takes a kilobyte or two. */
const eventsKept = 50_000;

/** Whatever is appended comes after the point, too. Of papers it may be either. */
const goesBeyond = (point: Point, known: readonly ToldEvent[]): boolean => {
  const last = known.at(-1);
  return point.axis !== 'effective' && last !== undefined && !isBy(point, last);
};
