import { Injectable } from '@nestjs/common';
import { streamOf, type Actor } from '#libs/kernel';
import { noSuchCase } from '#libs/vetting';
import { CaseStates, type StreamState } from '../application/ports/case-states.port.js';
import { WiderStreams } from '../application/ports/wider-streams.port.js';
import { plain } from '../domain/plain.js';
import { isBy, type Point } from '../domain/point.js';
import { replayed } from '../domain/running.js';
import { nominationFold, surroundings } from './acl/case-folds.js';
import { foldOf, isFolded, type ToldEvent } from './told-event.js';
import { ToldStreams } from './told-streams.js';

/** Folds the streams of one case anew, from their own events up to the point; the log is never scanned. */
@Injectable()
export class ReplayedCaseStates extends CaseStates {
  constructor(
    private readonly streams: ToldStreams,
    private readonly wider: WiderStreams,
  ) {
    super();
  }

  async asOf(actor: Actor, nomination: string, point: Point): Promise<readonly StreamState[]> {
    return this.#at(await this.#read(actor, nomination), point);
  }

  async asOfBoth(
    actor: Actor,
    nomination: string,
    [from, to]: readonly [Point, Point],
  ): ReturnType<CaseStates['asOfBoth']> {
    const read = await this.#read(actor, nomination);
    return Promise.all([this.#at(read, from), this.#at(read, to)]);
  }

  async #read(actor: Actor, nomination: string): Promise<ReadStreams> {
    const anew = (category: string): Promise<readonly ToldEvent[]> =>
      this.streams.anew(streamOf(category, nomination));
    const [opened, dossier, honour, named] = await Promise.all([
      ...([anew('nomination'), anew('dossier'), anew('honour')] as const),
      this.wider.readable(actor, nomination),
    ]);
    if (opened.length === 0) throw noSuchCase();
    return { nomination, opened, others: [dossier, honour], named };
  }

  async #at(
    { nomination, opened, others, named }: ReadStreams,
    point: Point,
  ): Promise<readonly StreamState[]> {
    const by = (events: readonly ToldEvent[]): readonly ToldEvent[] =>
      events.filter((event) => isBy(point, event));
    const around = surroundings(replayed(nominationFold, by(opened)));
    const folded = [...around, ...named].filter(isFolded);
    const shared = await Promise.all(folded.map((stream) => this.streams.shared(stream, point)));
    return [...[opened, ...others].map(by), ...shared].flatMap((events) => stateOf(events, nomination));
  }
}

/** What is the case's own, and the names of what names it. */
interface ReadStreams {
  readonly nomination: string;
  readonly opened: readonly ToldEvent[];
  readonly others: readonly (readonly ToldEvent[])[];
  readonly named: readonly string[];
}

/** Nothing of a stream that did not name the case by then. */
const stateOf = (events: readonly ToldEvent[], nomination: string): readonly StreamState[] => {
  const last = events.at(-1);
  const fold = last && foldOf(last.stream, nomination);
  if (!fold) return [];
  const shown = replayed(fold, events);
  if (shown === undefined) return [];
  const { stream, position, revision } = last;
  return [{ stream, position, revision, state: plain(shown) }];
};
