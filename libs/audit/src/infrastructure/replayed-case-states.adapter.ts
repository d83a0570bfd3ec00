import { Injectable } from '@nestjs/common';
import { Catalogue } from '#libs/catalogue';
import { EventStore, type StoredEvent } from '#libs/event-store';
import { streamOf, type Actor, type LocalDate } from '#libs/kernel';
import { z } from 'zod';
import { CaseStates, type StreamState } from '../application/ports/case-states.port.js';
import { WiderStreams } from '../application/ports/wider-streams.port.js';
import { plain } from '../domain/plain.js';
import { isBy, type Point } from '../domain/point.js';
import { caseFolds, nominationOf, surroundings, type Told } from './acl/case-folds.js';

/** Folds the streams of one case anew, from their own events up to the point; the log is never scanned. */
@Injectable()
export class ReplayedCaseStates extends CaseStates {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: Catalogue,
    private readonly shared: WiderStreams,
  ) {
    super();
  }

  async asOf(actor: Actor, nomination: string, point: Point): Promise<readonly StreamState[]> {
    const opened = await this.#eventsBy(streamOf('nomination', nomination), point);
    const around = surroundings(nominationOf(opened.map((event) => this.#told(event))));
    const named = await this.shared.readable(actor, nomination);
    const own = ['dossier', 'honour'].map((category) => streamOf(category, nomination));
    const others = await Promise.all(
      [...own, ...around, ...named]
        .filter((stream) => caseFolds[categoryOf(stream)] !== undefined)
        .map((stream) => this.#eventsBy(stream, point)),
    );
    return [opened, ...others].flatMap((events) => this.#stateOf(events));
  }

  async #eventsBy(stream: string, point: Point): Promise<readonly StoredEvent[]> {
    const events = await this.store.readStream(stream);
    return events.filter(({ position, recordedAt, metadata: text }) =>
      isBy(point, { position, recordedAt, effectiveOn: metadata.parse(JSON.parse(text)).effectiveOn }),
    );
  }

  #stateOf(events: readonly StoredEvent[]): readonly StreamState[] {
    const last = events.at(-1);
    const replayed = last && caseFolds[categoryOf(last.stream)];
    if (!replayed) return [];
    const { stream, position, revision } = last;
    return [{ stream, position, revision, state: plain(replayed(events.map((event) => this.#told(event)))) }];
  }

  #told(stored: StoredEvent): Told {
    const { onBehalfOf } = metadata.parse(JSON.parse(stored.metadata)).actor;
    const data = this.catalogue.decode(stored);
    return {
      ref: `${stored.stream}@${stored.revision}`,
      event: { type: stored.type, data, ...(onBehalfOf !== undefined && { onBehalfOf }) },
    };
  }
}

const metadata = z.object({
  actor: z.object({ onBehalfOf: z.string().optional() }),
  effectiveOn: z.custom<LocalDate>((day) => typeof day === 'string'),
});

const categoryOf = (stream: string): string => stream.slice(0, stream.indexOf('-'));
