import { Injectable } from '@nestjs/common';
import { streamOf, type Actor } from '#libs/kernel';
import { CaseStates, type StreamState } from '../application/ports/case-states.port.js';
import { WiderStreams } from '../application/ports/wider-streams.port.js';
import { plain } from '../domain/plain.js';
import type { Point } from '../domain/point.js';
import { replayed } from '../domain/running.js';
import { nominationFold, surroundings } from './acl/case-folds.js';
import { foldOf, type ToldEvent } from './told-event.js';
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
    const opened = await this.streams.anew(streamOf('nomination', nomination), point);
    const around = surroundings(replayed(nominationFold, opened));
    const named = await this.wider.readable(actor, nomination);
    const own = ['dossier', 'honour'].map((category) => streamOf(category, nomination));
    const folded = [...around, ...named].filter((stream) => foldOf(stream) !== undefined);
    const others = await Promise.all([
      ...own.map((stream) => this.streams.anew(stream, point)),
      ...folded.map((stream) => this.streams.shared(stream, point)),
    ]);
    return [opened, ...others].flatMap(stateOf);
  }
}

const stateOf = (events: readonly ToldEvent[]): readonly StreamState[] => {
  const last = events.at(-1);
  const fold = last && foldOf(last.stream);
  if (!fold) return [];
  const { stream, position, revision } = last;
  return [{ stream, position, revision, state: plain(replayed(fold, events)) }];
};
