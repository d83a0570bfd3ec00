import { Injectable } from '@nestjs/common';
import { Catalogue } from '#libs/catalogue';
import { EventStore, type StoredEvent } from '#libs/event-store';
import { streamOf, type Actor, type LocalDate } from '#libs/kernel';
import { z } from 'zod';
import { CaseStates, type StreamState } from '../application/ports/case-states.port.js';
import { WiderStreams } from '../application/ports/wider-streams.port.js';
import { plain } from '../domain/plain.js';
import { isBy, type Point } from '../domain/point.js';
import { replayed, type Told } from '../domain/running.js';
import { nominationFold, surroundings } from './acl/case-folds.js';
import { foldOf, toldEvent } from './told-event.js';

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
    const around = surroundings(replayed(nominationFold, this.#told(opened)));
    const named = await this.shared.readable(actor, nomination);
    const own = ['dossier', 'honour'].map((category) => streamOf(category, nomination));
    const others = await Promise.all(
      [...own, ...around, ...named]
        .filter((stream) => foldOf(stream) !== undefined)
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
    const fold = last && foldOf(last.stream);
    if (!fold) return [];
    const { stream, position, revision } = last;
    return [{ stream, position, revision, state: plain(replayed(fold, this.#told(events))) }];
  }

  #told(events: readonly StoredEvent[]): readonly Told[] {
    return events.map((event) => toldEvent(this.catalogue, event));
  }
}

const metadata = z.object({
  effectiveOn: z.custom<LocalDate>((day) => typeof day === 'string'),
});
